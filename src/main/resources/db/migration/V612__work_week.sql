-- The days of the week on which offices work, Monday 1 to Sunday 7; forty hours from Monday to Friday since Decision 188/1999/QĐ-TTg.
create table work_week (
    single boolean primary key default true check (single),
    version bigint not null,
    days int[] not null check (cardinality(days) between 1 and 7 and days <@ '{1,2,3,4,5,6,7}')
);

insert into work_week (version, days) values (1, '{1,2,3,4,5}');
