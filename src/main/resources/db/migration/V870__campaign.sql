-- Campaigns and movements: one page for all that belongs to one, and the places that take part.
create table campaign (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('CAMPAIGN', 'MOVEMENT', 'PROGRAMME')),
    name text not null check (length(name) between 1 and 300),
    lead_unit_id uuid not null references unit,
    -- the place the lead works in: whoever belongs there may read
    area_unit_id uuid not null references unit,
    aims text not null,
    contents text not null,
    -- the criteria its places are judged by
    set_id uuid references criteria_set,
    starts_on date not null,
    ends_on date,
    created_at timestamptz not null,
    created_by uuid,
    check (ends_on is null or ends_on >= starts_on)
);
create index campaign_start on campaign (starts_on desc, id);

create table campaign_phase (
    campaign_id uuid not null references campaign,
    position int not null,
    name text not null check (length(name) between 1 and 200),
    starts_on date not null,
    ends_on date,
    primary key (campaign_id, position),
    check (ends_on is null or ends_on >= starts_on)
);

create table campaign_participant (
    campaign_id uuid not null references campaign,
    unit_id uuid not null references unit,
    primary key (campaign_id, unit_id)
);

-- Figures that are shown in front.
create table campaign_figure (
    campaign_id uuid not null references campaign,
    indicator_id uuid not null references indicator,
    position int not null,
    primary key (campaign_id, indicator_id)
);

-- News, meetings, papers, tasks: whatever search knows.
create table campaign_link (
    campaign_id uuid not null references campaign,
    kind text not null,
    object_id uuid not null,
    added_at timestamptz not null,
    added_by uuid,
    primary key (campaign_id, kind, object_id)
);

create table campaign_follower (
    campaign_id uuid not null references campaign,
    account_id uuid not null references account,
    since timestamptz not null,
    primary key (campaign_id, account_id)
);
create index campaign_follower_account on campaign_follower (account_id);

-- Outlines of places, as an administrator has uploaded them: rings of longitude and latitude.
create table map_shape (
    unit_id uuid primary key references unit,
    geometry jsonb not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid
);
