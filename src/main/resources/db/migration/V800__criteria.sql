-- Criteria sets, their thresholds and the approved figures. All of it is data by effective date, because every decree changes it.

create table criteria_set (
    id uuid primary key,
    version bigint not null,
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,39}$'),
    name text not null check (length(name) between 1 and 300),
    -- the paper that issued it
    decision text not null,
    -- FIGURES are counted and summed, never judged
    kind text not null check (kind in ('CRITERIA', 'FIGURES')),
    valid_from date not null,
    valid_to date,
    -- the level of the places that are judged; null where any unit reports
    level_code text references unit_level,
    -- whose set it is: the country's, or a province's own
    owner_unit_id uuid not null references unit,
    -- whether what does not apply counts as satisfied
    spared_satisfies boolean not null,
    check (valid_to is null or valid_to >= valid_from)
);

create table criterion (
    id uuid primary key,
    set_id uuid not null references criteria_set,
    code text not null check (length(code) between 1 and 20),
    name text not null check (length(name) between 1 and 300),
    group_name text not null,
    sort int not null,
    unique (set_id, code)
);

create table indicator (
    id uuid primary key,
    criterion_id uuid not null references criterion,
    code text not null check (length(code) between 1 and 20),
    name text not null check (length(name) between 1 and 500),
    value_type text not null check (value_type in ('YES_NO', 'PERCENT', 'NUMBER')),
    unit text,
    direction text not null check (direction in ('AT_LEAST', 'AT_MOST', 'EQUAL')),
    may_not_apply boolean not null,
    -- how a parent's figure comes from those of its children
    sum_rule text not null check (sum_rule in ('SUM', 'RATIO', 'AVERAGE', 'NONE')),
    lowest numeric,
    highest numeric,
    note text not null,
    sort int not null,
    unique (criterion_id, code),
    check (highest >= lowest)
);

-- What has to be reached: everywhere, in a region, in a group of communes, or in a unit and all beneath it; from a day on.
create table threshold (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    scope text not null check (scope in ('ALL', 'REGION', 'GROUP', 'UNIT')),
    scope_key text not null,
    value numeric not null,
    -- where "nearly met" begins; null where there is no such thing
    nearly numeric,
    from_day date not null,
    decided_by text not null,
    unique (indicator_id, scope, scope_key, from_day)
);

-- Regions of the plan, and the provinces in each.
create table region (
    code text primary key,
    name_vi text not null,
    name_en text not null,
    rank int not null
);

create table unit_region (
    unit_id uuid primary key references unit,
    region_code text not null references region
);

-- In which group a commune is, from when until when: a commune may move to another in mid-term.
create table unit_group (
    set_id uuid not null references criteria_set,
    unit_id uuid not null references unit,
    group_key text not null check (length(group_key) between 1 and 20),
    from_day date not null,
    to_day date,
    primary key (set_id, unit_id, from_day),
    check (to_day is null or to_day >= from_day)
);

create table target (
    indicator_id uuid not null references indicator,
    unit_id uuid not null references unit,
    period_start date not null,
    period_end date not null,
    value numeric not null,
    primary key (indicator_id, unit_id, period_end, period_start),
    check (period_end >= period_start)
);

-- The approved figures, which scorecards, maps and tables read; result is null where nothing is judged.
create table assessment (
    indicator_id uuid not null references indicator,
    unit_id uuid not null references unit,
    period_start date not null,
    period_end date not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    not_applicable boolean not null,
    result text check (result in ('MET', 'NEARLY', 'UNMET', 'NOT_APPLICABLE')),
    verified_result text check (verified_result in ('MET', 'NEARLY', 'UNMET', 'NOT_APPLICABLE')),
    -- the report it comes from
    source_id uuid,
    primary key (indicator_id, unit_id, period_end) include (value, result, verified_result),
    check (period_end >= period_start),
    check (value is not null or not_applicable)
);
create index assessment_source on assessment (source_id);

insert into role_permission (role_code, permission)
select role, permission
from (values
    ('MEMBER', array['CAMPAIGN_READ']),
    ('STAFF', array['CAMPAIGN_READ']),
    ('CLERK', array['CAMPAIGN_READ']),
    ('EDITOR', array['CAMPAIGN_READ']),
    ('LEADER', array['CAMPAIGN_READ', 'CAMPAIGN_MANAGE']),
    ('UNIT_ADMIN', array['CAMPAIGN_READ', 'CRITERIA_MANAGE']),
    ('SYSTEM_ADMIN', array['CAMPAIGN_READ', 'CRITERIA_MANAGE']),
    ('AUDITOR', array['CAMPAIGN_READ'])
) as held (role, permissions), unnest(permissions) as permission;

insert into region (code, name_vi, name_en, rank) values
    ('TDMNPB', 'Trung du miền núi phía Bắc', 'Northern midlands and mountains', 10),
    ('DBSH', 'Đồng bằng sông Hồng', 'Red River delta', 20),
    ('BTB', 'Bắc Trung Bộ', 'North Central', 30),
    ('DHNTB', 'Duyên hải Nam Trung Bộ', 'South Central coast', 40),
    ('TN', 'Tây Nguyên', 'Central Highlands', 50),
    ('DNB', 'Đông Nam Bộ', 'Southeast', 60),
    ('DBSCL', 'Đồng bằng sông Cửu Long', 'Mekong delta', 70);
