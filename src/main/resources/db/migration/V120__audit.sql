-- The log of what was done becomes one that only grows and whose every line is sealed by the one before. It has a schema of its
-- own, because whoever owns a schema may drop what is in it: config/postgresql/log.sql gives it to the administrator.
create schema audit;
alter table deed set schema audit;
drop trigger deed_stays on audit.deed;
drop trigger deeds_stay on audit.deed;
drop function deed_stays();

-- A sign-in that failed may have been nobody's.
alter table audit.deed alter column account_id drop not null;
-- where the request came from
alter table audit.deed add column address text;
create index deed_at on audit.deed (at desc, id desc);
create index deed_account on audit.deed (account_id, at desc, id desc);

-- One seal for each deed: the digest of the seal before it and of the deed.
create table audit.deed_seal (
    nr bigint primary key,
    deed_id uuid not null unique,
    hash bytea not null
);

-- What was deleted because its time was over: all up to that seal, which stays.
create table audit.purged (
    upto bigint primary key,
    at timestamptz not null,
    deeds bigint not null
);

-- How long deeds are kept; a year at least, whatever is set.
create table audit.rule (
    one boolean primary key default true check (one),
    version bigint not null,
    keep_months int not null check (keep_months between 12 and 600)
);
insert into audit.rule (version, keep_months) values (1, 24);

create function audit.digest(before bytea, d audit.deed) returns bytea language sql stable as $$
    select sha256(before || convert_to(jsonb_build_array(
        d.id, extract(epoch from d.at), d.account_id, d.name, d.post_id, d.post_label, d.verb, d.object_kind, d.object_id,
        d.unit_id, d.detail, d.address)::text, 'UTF8'))
$$;

-- Seals what is not sealed yet, the oldest first. A deed that was committed late is sealed late, up to a day.
create function audit.seal(most int) returns int language plpgsql as $$
declare
    last audit.deed_seal;
    since timestamptz;
    d audit.deed;
    sealed int := 0;
begin
    if not pg_try_advisory_xact_lock(7110) then
        return 0;
    end if;
    select * into last from audit.deed_seal order by nr desc limit 1;
    select x.at - interval '1 day' into since from audit.deed x where x.id = last.deed_id;
    last.nr := coalesce(last.nr, 0);
    last.hash := coalesce(last.hash, '\x'::bytea);
    for d in
        select x.* from audit.deed x
        where x.at > coalesce(since, '-infinity')
        and not exists (select from audit.deed_seal s where s.deed_id = x.id)
        order by x.at, x.id
        limit most
    loop
        last.nr := last.nr + 1;
        last.hash := audit.digest(last.hash, d);
        insert into audit.deed_seal (nr, deed_id, hash) values (last.nr, d.id, last.hash);
        sealed := sealed + 1;
    end loop;
    return sealed;
end $$;

-- Where the chain does not hold: nothing, if all is well.
create function audit.breaks() returns table (nr bigint, deed_id uuid, what text) language sql stable as $$
    with chain as (
        select s.nr, s.deed_id, s.hash, lag(s.hash) over (order by s.nr) as before, lag(s.nr) over (order by s.nr) as previous
        from audit.deed_seal s
    ), gone as (
        select coalesce(max(p.upto), 0) as upto from audit.purged p
    )
    select c.nr, c.deed_id,
        case when c.nr <> coalesce(c.previous, 0) + 1 then 'GAP' when d.id is null then 'MISSING' else 'CHANGED' end
    from chain c
    cross join gone g
    left join audit.deed d on d.id = c.deed_id
    where c.nr > g.upto
    and (c.nr <> coalesce(c.previous, 0) + 1
        or d.id is null
        or c.hash <> audit.digest(coalesce(c.before, '\x'::bytea), d))
    order by c.nr
$$;

-- Only what the administrator's function deletes may go; see log.sql for who may call whom.
create function audit.kept() returns trigger language plpgsql as $$
begin
    if current_setting('audit.purging', true) is distinct from 'on' then
        raise exception 'what was done is not undone by changing the record of it';
    end if;
    if tg_op = 'UPDATE' then
        return new;
    end if;
    return old;
end $$;
create trigger deed_kept before update or delete on audit.deed for each row execute function audit.kept();
create trigger deed_seal_kept before update or delete on audit.deed_seal for each row execute function audit.kept();
create trigger deed_whole before truncate on audit.deed for each statement execute function audit.kept();
create trigger deed_seal_whole before truncate on audit.deed_seal for each statement execute function audit.kept();

-- Deletes deeds whose time is over, whole stretches from the beginning of the chain; their last seal stays as its new beginning.
create function audit.purge() returns bigint language plpgsql security definer set search_path = audit, pg_temp as $$
declare
    since timestamptz;
    last bigint;
    gone bigint;
begin
    select now() - make_interval(months => greatest(r.keep_months, 12)) into since from audit.rule r;
    select coalesce(min(s.nr), 0) - 1 into last
    from audit.deed_seal s join audit.deed d on d.id = s.deed_id where d.at >= since;
    if last <= coalesce((select max(p.upto) from audit.purged p), 0) then
        return 0;
    end if;
    perform set_config('audit.purging', 'on', true);
    delete from audit.deed d using audit.deed_seal s where s.deed_id = d.id and s.nr <= last;
    get diagnostics gone = row_count;
    delete from audit.deed_seal s where s.nr < last;
    insert into audit.purged (upto, at, deeds) values (last, now(), gone);
    perform set_config('audit.purging', 'off', true);
    return gone;
end $$;
