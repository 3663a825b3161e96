-- Emulation: units score themselves by published rules, are verified, ranked in their cluster, and may object.
create table emulation_book (
    id uuid primary key,
    version bigint not null,
    -- who publishes the rules and verifies
    owner_unit_id uuid not null references unit,
    -- the place it works in: whoever belongs there may read the rules
    area_unit_id uuid not null references unit,
    campaign_id uuid references campaign,
    year int not null check (year between 2000 and 2100),
    name text not null check (length(name) between 1 and 300),
    decision text not null,
    -- the last day for units to score themselves
    scoring_until date not null,
    -- working days after the scores are frozen in which units may object
    objection_days int not null check (objection_days between 1 and 30),
    -- the most that all bonus items together may add; null for no limit
    bonus_most numeric(7, 2) check (bonus_most > 0),
    -- points are given in steps of this
    step numeric(4, 2) not null check (step > 0),
    state text not null check (state in ('DRAFT', 'OPEN', 'FROZEN', 'FINAL')),
    frozen_on date,
    objections_until date,
    created_by uuid not null references account,
    created_name text not null,
    created_at timestamptz not null,
    check ((state in ('FROZEN', 'FINAL')) = (frozen_on is not null)),
    check ((frozen_on is null) = (objections_until is null))
);
create index emulation_book_year on emulation_book (year desc, id);
create index emulation_book_campaign on emulation_book (campaign_id);

create table emulation_item (
    id uuid primary key,
    book_id uuid not null references emulation_book,
    position int not null,
    code text not null check (length(code) between 1 and 20),
    name text not null check (length(name) between 1 and 500),
    kind text not null check (kind in ('GROUP', 'ITEM', 'BONUS', 'DEDUCTION')),
    -- null for a group: it has what its items have
    most numeric(7, 2) check (most > 0),
    depth int not null,
    unique (book_id, position),
    unique (book_id, code),
    check ((kind = 'GROUP') = (most is null))
);

create table emulation_cluster (
    id uuid primary key,
    book_id uuid not null references emulation_book,
    position int not null,
    name text not null check (length(name) between 1 and 200),
    unique (book_id, position)
);

create table emulation_entrant (
    book_id uuid not null references emulation_book,
    cluster_id uuid not null references emulation_cluster,
    unit_id uuid not null references unit,
    primary key (book_id, unit_id)
);

-- The scores of one unit by one book.
create table emulation_sheet (
    id uuid primary key,
    version bigint not null,
    book_id uuid not null references emulation_book,
    cluster_id uuid not null references emulation_cluster,
    unit_id uuid not null references unit,
    state text not null check (state in ('OPEN', 'SENT', 'RETURNED', 'VERIFIED')),
    reason text not null,
    saved_name text not null,
    saved_at timestamptz not null,
    unique (book_id, unit_id),
    check (state <> 'RETURNED' or reason <> '')
);
create index emulation_sheet_unit on emulation_sheet (unit_id, state);

create table emulation_score (
    sheet_id uuid not null references emulation_sheet,
    item_id uuid not null references emulation_item,
    self numeric(7, 2) check (self >= 0),
    evidence text not null,
    verified numeric(7, 2) check (verified >= 0),
    reason text not null,
    -- as it stood on the day the scores were frozen
    frozen numeric(7, 2),
    primary key (sheet_id, item_id)
);

create table emulation_objection (
    id uuid primary key,
    version bigint not null,
    sheet_id uuid not null references emulation_sheet,
    item_id uuid not null references emulation_item,
    -- what the unit thinks right, or nothing
    wanted numeric(7, 2),
    text text not null,
    account_id uuid not null references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    accepted boolean,
    answer text not null,
    -- the points after it, where it was accepted
    points numeric(7, 2),
    answered_name text not null,
    answered_at timestamptz,
    check ((accepted is null) = (answered_at is null)),
    check (accepted is null or answer <> '')
);
create index emulation_objection_sheet on emulation_objection (sheet_id, at);

create table emulation_event (
    id uuid primary key,
    version bigint not null,
    book_id uuid not null references emulation_book,
    -- null for what happens to the book as a whole
    sheet_id uuid references emulation_sheet,
    kind text not null,
    account_id uuid not null references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    text text not null
);
create index emulation_event_sheet on emulation_event (sheet_id, at);
create index emulation_event_book on emulation_event (book_id, at);

insert into role_permission (role_code, permission)
select role, permission
from (values
    ('STAFF', array['EMULATION_SCORE']),
    ('CLERK', array['EMULATION_SCORE']),
    ('LEADER', array['EMULATION_SCORE', 'EMULATION_LEAD'])
) as held (role, permissions), unnest(permissions) as permission;
