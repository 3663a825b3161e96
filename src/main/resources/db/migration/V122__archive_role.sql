-- A role that only lets its holder read what a unit has left that is there no longer; what the holder did there goes on in the
-- unit after it, by a role of its own.

alter table role_grant add column archive boolean not null default false;
