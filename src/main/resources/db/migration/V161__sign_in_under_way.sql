-- A try counts from its beginning, so that many at once cannot pass the limit of a user name. For an address only what was
-- found to be wrong counts, or was never told in a minute: in an office many people sign in at the same moment.
alter table sign_in_failure add column wrong boolean not null default false;
