-- A report that was sent back, or is wanted once more, has a day of its own and is reminded of before it.

alter table report add column reminded_for date;
