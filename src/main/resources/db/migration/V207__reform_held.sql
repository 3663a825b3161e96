-- What each unit of a reform had when it was set, by the place of the thing: the record of what was handed over.
create table reform_held (
    reform_id uuid not null references reform,
    unit_id uuid not null,
    place int not null,
    held bigint not null check (held > 0),
    primary key (reform_id, unit_id, place)
);
