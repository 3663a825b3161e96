-- Supervision and criticism of drafts: of bodies, never of persons.
create table opinion_programme (
    id uuid primary key,
    version bigint not null,
    unit_id uuid not null references unit,
    year int not null check (year between 2000 and 2100),
    name text not null check (length(name) between 1 and 300),
    decision text not null,
    created_by uuid not null references account,
    created_name text not null,
    created_at timestamptz not null
);
create index opinion_programme_unit on opinion_programme (unit_id, year desc);

create table opinion_oversight (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('SUPERVISION', 'CRITICISM')),
    -- who supervises or criticises
    unit_id uuid not null references unit,
    programme_id uuid references opinion_programme,
    -- the earlier one that it looks at again
    again_of_id uuid references opinion_oversight,
    subject text not null check (length(subject) between 1 and 500),
    form text not null,
    team text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    closed_on date,
    -- the report or the paper of criticism that was sent
    paper text not null,
    created_by uuid not null references account,
    created_name text not null,
    created_at timestamptz not null,
    check (closed_on is null or paper <> '')
);
create index opinion_oversight_unit on opinion_oversight (unit_id, kind, starts_on desc);
create index opinion_oversight_programme on opinion_oversight (programme_id);

-- The bodies that are supervised, or that have written the draft.
create table opinion_oversight_body (
    oversight_id uuid not null references opinion_oversight,
    unit_id uuid not null references unit,
    primary key (oversight_id, unit_id)
);
create index opinion_oversight_body_unit on opinion_oversight_body (unit_id);

-- A visit, a conference or a dialogue; and what was found. Rows are added, never changed.
create table opinion_note (
    id uuid primary key,
    version bigint not null,
    oversight_id uuid not null references opinion_oversight,
    kind text not null check (kind in ('VISIT', 'GOOD', 'LIMIT')),
    day date,
    place text not null,
    text text not null check (length(text) between 1 and 4000),
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    check ((kind = 'VISIT') = (day is not null))
);
create index opinion_note_oversight on opinion_note (oversight_id, at);

-- What is recommended to a body, or a point of criticism made to it.
create table opinion_recommendation (
    id uuid primary key,
    version bigint not null,
    oversight_id uuid not null references opinion_oversight,
    to_unit_id uuid not null references unit,
    text text not null check (length(text) between 1 and 4000),
    due_on date not null,
    reminded_for date,
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index opinion_recommendation_oversight on opinion_recommendation (oversight_id, at);
create index opinion_recommendation_unit on opinion_recommendation (to_unit_id, due_on);

-- The latest counts; earlier ones stay.
create table opinion_reply (
    id uuid primary key,
    version bigint not null,
    recommendation_id uuid not null references opinion_recommendation,
    kind text not null check (kind in ('ACCEPTED', 'PARTLY', 'EXPLAINED')),
    text text not null check (length(text) between 1 and 4000),
    paper text not null,
    -- written down by whoever recommended, where the body has sent a paper
    recorded boolean not null,
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index opinion_reply_recommendation on opinion_reply (recommendation_id, at);
