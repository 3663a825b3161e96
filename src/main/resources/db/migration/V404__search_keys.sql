-- As in V402, with these changes.
--
-- A tier is no longer one question with "and" in it but several keys (parted by chr(31)), the rarest first. In one question the
-- index looks up every other word for each entry of the rarest; of several keys it looks up the next only where the ones before
-- are met, and leaps to the next entry of that one. So words come first in the index, then time, then readers.
--
-- Where marks were typed ("marks"), the first tier (words side by side, as they were typed) is not asked for by itself: of what
-- the second tier finds (whatever the marks), each entry is read anyway and tells which it is. Only if the newest of them leave
-- no room, and few of them are as typed, is the first tier asked for in the index.
--
-- What the planner knows of words, readers and shelf would be read for every key of every question, and it has no choice: so
-- nothing is kept. Which words are the rarest, the portal counts itself (search_common).
drop function search_newest(tsquery[], int[], tsquery, text[], text[], text[], timestamptz[], timestamptz[], text[], timestamptz);
drop index search_entry_find;
create index search_entry_find on search_entry using gin (words, shelf, readers) with (fastupdate = off);
alter table search_entry
    alter column words set statistics 0,
    alter column readers set statistics 0,
    alter column shelf set statistics 0;

create table search_common (
    lexeme text primary key,
    share real not null check (share between 0 and 1)
);

create function search_newest(
    tiers text[],
    most int[],
    marks tsquery,
    phrase tsquery,
    reader_keys text[],
    kinds text[],
    shelf_keys text[],
    window_from timestamptz[],
    window_until timestamptz[],
    window_keys text[],
    now timestamptz)
returns table (tier int, kind text, id uuid, unit_id uuid, category text, visible_from timestamptz)
language plpgsql stable
set enable_seqscan = off
set enable_indexscan = off
set enable_indexonlyscan = off
set max_parallel_workers_per_gather = 0
set work_mem = '64MB'
as $$
declare
    -- So many that are as typed are enough.
    enough constant int := 100;
    told uuid[] := '{}';
    as_typed int := 0;
    waiting int[];
    t int;
    room int;
    one record;
    question text;
    keys tsquery[];
begin
    select array_agg(n order by n) into waiting
    from generate_series(case when marks is null then 1 else 2 end, cardinality(tiers)) n;
    while cardinality(waiting) > 0 loop
        t := waiting[1];
        waiting := waiting[2:];
        room := case when marks is not null and t = 1 then cardinality(told) + enough else most[t] end;
        keys := cast(string_to_array(tiers[t], chr(31)) as tsquery[]);
        for w in 1 .. cardinality(window_from) loop
            exit when cardinality(told) >= room;
            question := 'select e.kind, e.id, e.unit_id, e.category, e.visible_from, e.words from search_entry e'
                || ' where e.readers && $3 and e.kind || '''' = any ($4)'
                || ' and e.visible_from >= $5 and e.visible_from < $6'
                || ' and (e.visible_until is null or e.visible_until > $7)';
            for k in 1 .. cardinality(keys) loop
                question := question || ' and e.words @@ ($2)[' || k || ']';
            end loop;
            if cardinality(shelf_keys) > 0 then
                question := question || ' and e.shelf @> $8';
            end if;
            if window_keys[w] is not null then
                question := question || ' and e.shelf && cast($9 as text[])';
            end if;
            question := 'select case when $13 and e.words @@ $14 then 1 else $1 end as tier,'
                || ' e.kind, e.id, e.unit_id, e.category, e.visible_from from ('
                || question || ' and e.id <> all ($12) order by e.visible_from desc, e.id offset 0) e';
            if phrase is not null then
                question := question || ' where e.words @@ $11';
            end if;
            for one in execute question || ' limit $10'
                using t, keys, reader_keys, kinds, window_from[w], window_until[w], now, shelf_keys, window_keys[w],
                    room - cardinality(told), phrase, told, t = 2 and marks is not null, marks
            loop
                tier := one.tier;
                kind := one.kind;
                id := one.id;
                unit_id := one.unit_id;
                category := one.category;
                visible_from := one.visible_from;
                told := told || one.id;
                as_typed := as_typed + case when one.tier = 1 then 1 else 0 end;
                return next;
            end loop;
        end loop;
        if marks is not null and t = 2 and cardinality(told) >= most[t] and as_typed < enough then
            waiting := 1 || waiting;
        end if;
    end loop;
end
$$;
