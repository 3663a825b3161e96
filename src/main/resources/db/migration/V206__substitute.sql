-- Somebody who acts in the place of the holder of a post for a time; the holder keeps it.

alter table appointment add column on_behalf boolean not null default false;
alter table appointment add constraint on_behalf_for_a_time check (not on_behalf or valid_to is not null and not main);
