-- Which of the units that come after a unit that is split each unit beneath it goes to; without a line it goes to the one that takes over.
create table reform_share (
    id uuid primary key,
    version bigint not null,
    reform_id uuid not null references reform,
    unit_id uuid not null references unit,
    -- perhaps founded only when the decision is set
    heir_id uuid not null,
    unique (reform_id, unit_id)
);
create index reform_share_unit on reform_share (unit_id);
