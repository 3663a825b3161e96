-- As administrator, in the portal's database, after its first start: psql -d doanket -f log.sql. It may be run again.
-- From then on the portal may write to the log of what was done and read it, but neither change nor delete a line of it.
-- With the embedded database the portal does this by itself at each start. With an own one it is run again after an update, too.
do $$ begin
    execute format('alter database %I owner to %I', current_database(), current_user);
    execute format('grant connect, create, temporary on database %I to doanket', current_database());
end $$;
alter schema public owner to doanket;

-- Where the chain does not hold: nothing, if all is well. What is so old that no seal will ever cover it has the number 0.
create or replace function audit.breaks() returns table (nr bigint, deed_id uuid, what text) language sql stable as $$
    with chain as (
        select s.nr, s.deed_id, s.hash, lag(s.hash) over (order by s.nr) as before, lag(s.nr) over (order by s.nr) as previous
        from audit.deed_seal s
    ), gone as (
        select coalesce(max(p.upto), 0) as upto from audit.purged p
    ), sealing as (
        select least(max(d.at), now()) - interval '1 day' as since
        from (select s.deed_id from audit.deed_seal s order by s.nr desc limit 1) last
        join audit.deed d on d.id = last.deed_id
    )
    select 0, d.id, 'UNSEALED'
    from audit.deed d, sealing s
    where d.at <= s.since
    and not exists (select from audit.deed_seal x where x.deed_id = d.id)
    union all
    select c.nr, c.deed_id,
        case when c.nr <> coalesce(c.previous, 0) + 1 then 'GAP' when d.id is null then 'MISSING' else 'CHANGED' end
    from chain c
    cross join gone g
    left join audit.deed d on d.id = c.deed_id
    where c.nr > g.upto
    and (c.nr <> coalesce(c.previous, 0) + 1
        or d.id is null
        or c.hash <> audit.digest(coalesce(c.before, '\x'::bytea), d))
    order by 1
$$;

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
