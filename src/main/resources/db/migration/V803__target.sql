-- Targets are changed by several people; who set which, when, is never changed.
create sequence target_version;
alter table target add version bigint not null default nextval('target_version');

create table target_change (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    unit_id uuid not null references unit,
    period_start date not null,
    period_end date not null,
    -- null: taken back
    value numeric,
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index target_change_of on target_change (indicator_id, unit_id, period_end, period_start, at);
