-- Once, as administrator of an own PostgreSQL 15 or newer: psql -f create.sql, then \password doanket.
-- The portal owns its database and nothing else; it makes and changes its tables by itself.
create role doanket login nosuperuser nocreatedb nocreaterole connection limit 60;
create database doanket owner doanket encoding 'UTF8' template template0;
revoke connect on database doanket from public;

-- A statement, a lock or a forgotten transaction that takes too long is ended by the database.
alter role doanket in database doanket set statement_timeout = '60s';
alter role doanket in database doanket set lock_timeout = '10s';
alter role doanket in database doanket set idle_in_transaction_session_timeout = '5min';
alter role doanket in database doanket set jit = off;
