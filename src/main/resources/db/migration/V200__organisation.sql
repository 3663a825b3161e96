-- Units and what ties them together; levels, types, kinds of relation and titles are data, because the law moves them.

create table unit_level (
    code text primary key,
    name_vi text not null,
    name_en text not null,
    rank int not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);

create table unit_type (
    code text primary key,
    name_vi text not null,
    name_en text not null,
    rank int not null,
    -- a place of the map, as opposed to a body that works in one
    territorial boolean not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);

create table relation_kind (
    code text primary key,
    name_vi text not null,
    name_en text not null,
    -- how the upper unit, and how the lower units are headed on a unit's page
    above_vi text not null,
    above_en text not null,
    below_vi text not null,
    below_en text not null,
    rank int not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);

create table title (
    code text primary key,
    name_vi text not null,
    name_en text not null,
    short_vi text not null,
    -- protocol order: the lower, the earlier somebody is named
    rank int not null,
    -- the type of unit that has this title; null for titles that any unit has
    type_code text references unit_type,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);

create table unit (
    id uuid primary key,
    version bigint not null,
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,39}$'),
    name text not null check (length(name) between 1 and 200),
    short_name text not null check (length(short_name) between 1 and 200),
    -- name and short name without marks
    name_fold text not null,
    sort_form text not null collate "vi-x-icu",
    level_code text not null references unit_level,
    type_code text not null references unit_type,
    -- thôn, bản, buôn, tổ dân phố …
    local_noun text,
    protocol_rank int not null,
    valid_from date not null,
    valid_to date,
    attributes jsonb not null,
    check (valid_to is null or valid_to >= valid_from)
);
create index unit_order on unit (protocol_rank, sort_form, id);

-- What a unit was called before, so that old papers can be read.
create table former_name (
    id uuid primary key,
    version bigint not null,
    unit_id uuid not null references unit,
    name text not null,
    last_day date not null
);
create index former_name_unit on former_name (unit_id);

create table unit_relation (
    id uuid primary key,
    version bigint not null,
    kind_code text not null references relation_kind,
    lower_id uuid not null references unit,
    upper_id uuid not null references unit,
    valid_from date not null,
    valid_to date,
    check (lower_id <> upper_id),
    check (valid_to is null or valid_to >= valid_from),
    unique (lower_id, upper_id, kind_code, valid_from)
);
create index unit_relation_upper on unit_relation (upper_id, kind_code);

create table term (
    id uuid primary key,
    version bigint not null,
    unit_id uuid not null references unit,
    name text not null check (length(name) between 1 and 200),
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);
create index term_unit on term (unit_id, valid_from);

create table appointment (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    unit_id uuid not null references unit,
    title_code text not null references title,
    -- somebody who stands in until the post is filled
    acting boolean not null,
    -- the post that a person is shown with
    main boolean not null,
    valid_from date not null,
    valid_to date,
    check (valid_to is null or valid_to >= valid_from)
);
create index appointment_person on appointment (person_id, valid_from);
create index appointment_unit on appointment (unit_id, valid_from);
create unique index appointment_main on appointment (person_id) where main;

create table succession (
    id uuid primary key,
    version bigint not null,
    predecessor_id uuid not null references unit,
    successor_id uuid not null references unit,
    kind text not null check (kind in ('MERGED', 'SPLIT', 'REPLACED')),
    decision text not null,
    on_day date not null,
    check (predecessor_id <> successor_id),
    unique (predecessor_id, successor_id)
);
create index succession_successor on succession (successor_id);
