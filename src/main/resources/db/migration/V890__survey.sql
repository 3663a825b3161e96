-- Surveys of how satisfied residents are. Sums only: nothing about any person or household is ever kept here.
create table survey_round (
    id uuid primary key,
    version bigint not null,
    -- the Front that leads
    lead_unit_id uuid not null references unit,
    -- the place it works in: whoever belongs there may read what was made public
    area_unit_id uuid not null references unit,
    campaign_id uuid references campaign,
    name text not null check (length(name) between 1 and 300),
    legal_basis text not null,
    starts_on date not null,
    ends_on date not null,
    -- where forms are counted first; sums go up from there
    lowest text not null check (lowest in ('COMMUNE', 'VILLAGE')),
    -- days for which a result is posted
    posting_days int not null check (posting_days between 1 and 90),
    -- of a place with fewer valid forms nothing is shown to those outside
    least_shown int not null check (least_shown between 0 and 1000),
    -- null while it is prepared; from then on questions and rules stay as they are
    opened_at timestamptz,
    created_by uuid not null references account,
    created_name text not null,
    created_at timestamptz not null,
    check (ends_on >= starts_on)
);
create index survey_round_start on survey_round (starts_on desc, id);
create index survey_round_campaign on survey_round (campaign_id);

create table survey_question (
    round_id uuid not null references survey_round,
    number int not null check (number between 1 and 60),
    text text not null check (length(text) between 1 and 500),
    -- the one that asks about everything together
    overall boolean not null,
    primary key (round_id, number)
);
create unique index survey_question_overall on survey_question (round_id) where overall;

create table survey_rule (
    round_id uuid not null references survey_round,
    position int not null,
    kind text not null check (kind in ('HOUSEHOLDS', 'AVERAGE', 'OVERALL')),
    -- for an average; one question alone is its own average
    first_question int,
    last_question int,
    least numeric(5, 2) not null check (least between 0 and 100),
    primary key (round_id, position),
    check (kind <> 'AVERAGE' or first_question is not null and last_question >= first_question)
);

-- What was counted in one place.
create table survey_tally (
    id uuid primary key,
    version bigint not null,
    round_id uuid not null references survey_round,
    unit_id uuid not null references unit,
    place_level text not null check (place_level in ('UPPER', 'COMMUNE', 'VILLAGE')),
    parent_id uuid references survey_tally deferrable initially deferred,
    -- who counts, and who verifies (nobody above: null)
    keeper_id uuid not null references unit,
    verifier_id uuid references unit,
    state text not null check (state in ('DRAFT', 'SENT', 'RETURNED', 'VERIFIED', 'POSTED')),
    households int check (households >= 0),
    asked int check (asked <= households),
    issued int check (issued >= 0),
    collected int check (collected <= issued),
    valid int check (valid <= collected),
    -- forms with at least one dissatisfied answer
    doubtful int check (doubtful <= valid),
    -- of each question in its order: satisfied, dissatisfied, no opinion; lines parted by chr(30), counts by commas
    answers text not null,
    -- what people wrote besides, put together by what it says: how many and what, parted by chr(31)
    opinions text not null,
    reason text not null,
    sent_by uuid references account,
    saved_name text not null,
    saved_at timestamptz not null,
    posted_from date,
    posted_until date,
    posted_where text not null,
    unique (round_id, unit_id),
    check (state <> 'RETURNED' or reason <> ''),
    check (state <> 'POSTED' or posted_until >= posted_from)
);
create index survey_tally_parent on survey_tally (parent_id);
create index survey_tally_keeper on survey_tally (keeper_id, state);

create table survey_event (
    id uuid primary key,
    version bigint not null,
    tally_id uuid not null references survey_tally,
    kind text not null,
    account_id uuid not null references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    text text not null
);
create index survey_event_tally on survey_event (tally_id, at);

insert into role_permission (role_code, permission)
select role, permission
from (values
    ('STAFF', array['SURVEY_WRITE']),
    ('CLERK', array['SURVEY_WRITE']),
    ('LEADER', array['SURVEY_WRITE', 'SURVEY_LEAD'])
) as held (role, permissions), unnest(permissions) as permission;
