-- A line that is so old that no seal will ever cover it was written in afterwards, and shows. Where the administrator has taken over the
-- log (config/postgresql/log.sql), the portal may not replace the function: the same stands there.
do $do$ begin
if pg_has_role(current_user, (select p.proowner from pg_proc p where p.oid = 'audit.breaks()'::regprocedure), 'USAGE') then
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
end if;
end $do$;
