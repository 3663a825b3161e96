-- How a campaign stood when the portal last looked, for first pages: the places of all campaigns are too many to judge for each.
create table campaign_standing (
    campaign_id uuid primary key references campaign on delete cascade,
    at timestamptz not null,
    places integer not null check (places >= 0),
    whole integer not null check (whole between 0 and places),
    criteria integer not null check (criteria >= 0),
    -- the criterion that the fewest places meet; null where there is none
    weakest text,
    meeting integer not null check (meeting between 0 and places)
);
