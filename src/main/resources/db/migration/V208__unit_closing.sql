-- What ended with a unit that was closed by itself and not by a reform, so that it is put back until its last day: a line for the
-- unit, and one for each relation and post with the last day it had before.
create table unit_closing (
    unit_id uuid not null references unit,
    object_id uuid not null,
    what text not null check (what in ('UNIT', 'RELATION', 'POST')),
    valid_to date,
    primary key (unit_id, object_id)
);
