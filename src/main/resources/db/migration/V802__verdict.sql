-- What those who verify say of a figure goes before what was reckoned; who said what, in which post, when and why is never changed.
create sequence assessment_version;
alter table assessment add version bigint not null default nextval('assessment_version');

create table verdict (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    unit_id uuid not null references unit,
    period_end date not null,
    -- null: the verdict before was withdrawn
    result text check (result in ('MET', 'NEARLY', 'UNMET', 'NOT_APPLICABLE')),
    reason text not null check (length(reason) between 1 and 2000),
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index verdict_of on verdict (indicator_id, unit_id, period_end, at);

-- Indicators come and go in mid-term, and two people may be at one of them.
alter table indicator add version bigint not null default 1;
alter table indicator add from_day date;
alter table indicator add retired_on date;

-- A decision is withdrawn, never rewritten. Those of the first day are nobody's.
alter table threshold add account_id uuid;
alter table threshold add name text not null default '';
alter table threshold add post_id uuid;
alter table threshold add post text not null default '';
alter table threshold add at timestamptz;
alter table threshold add ended_name text;
alter table threshold add ended_at timestamptz;
alter table threshold drop constraint threshold_indicator_id_scope_scope_key_from_day_key;
create unique index threshold_in_force on threshold (indicator_id, scope, scope_key, from_day) where ended_at is null;

alter table unit_group add changed_at timestamptz not null default now();

alter table region add version bigint not null default 1;
alter table unit_region add changed_at timestamptz not null default now();
