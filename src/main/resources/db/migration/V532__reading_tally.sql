-- How many people of each unit have read an article in a week, and never who. Within the week a mark made with the secret of
-- the week keeps anybody from being counted twice; when it is over, marks become numbers, and secret and marks are deleted.
create table reading_secret (
    week date primary key,
    secret uuid not null
);

create table reading_mark (
    article_id uuid not null references article on delete cascade,
    week date not null,
    mark text not null,
    unit_id uuid not null,
    primary key (article_id, week, mark)
);
create index reading_mark_week on reading_mark (week);

create table reading_count (
    article_id uuid not null references article on delete cascade,
    week date not null,
    unit_id uuid not null,
    readers int not null check (readers > 0),
    primary key (article_id, week, unit_id)
);
create index reading_count_week on reading_count (week);
