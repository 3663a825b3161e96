-- Units that lie elsewhere from some moment on. Search and news keep with each entry what its unit lies beneath; a job brings
-- that in line, and every node may take it.

create table unit_move (
    id uuid primary key,
    unit_id uuid not null references unit,
    -- nobody looks before
    due timestamptz not null,
    -- no look is needed after one at that time: what was written on the ground of the old place is there by then
    last_look timestamptz not null,
    check (last_look >= due)
);
create index unit_move_due on unit_move (due);
