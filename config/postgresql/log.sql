-- As administrator, in the portal's database, after its first start: psql -d doanket -f log.sql. It may be run again.
-- From then on the portal may write to the log of what was done and read it, but neither change nor delete a line of it.
-- With the embedded database the portal does this by itself at each start.
do $$ begin
    execute format('alter database %I owner to %I', current_database(), current_user);
    execute format('grant connect, create, temporary on database %I to doanket', current_database());
end $$;
alter schema public owner to doanket;

alter schema audit owner to current_user;
alter table audit.deed owner to current_user;
alter table audit.deed_seal owner to current_user;
alter table audit.purged owner to current_user;
alter table audit.rule owner to current_user;
alter function audit.digest(bytea, audit.deed) owner to current_user;
alter function audit.seal(int) owner to current_user;
alter function audit.breaks() owner to current_user;
alter function audit.kept() owner to current_user;
alter function audit.purge() owner to current_user;

revoke all on schema audit from public, doanket;
revoke all on all tables in schema audit from public, doanket;
revoke all on all functions in schema audit from public, doanket;
grant usage on schema audit to doanket;
grant select, insert on audit.deed, audit.deed_seal to doanket;
grant select on audit.purged to doanket;
grant select, update on audit.rule to doanket;
grant execute on all functions in schema audit to doanket;
