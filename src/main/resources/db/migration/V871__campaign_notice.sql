-- Up to which day followers were told of phases that begin.
alter table campaign add phases_told_until date not null default current_date;
