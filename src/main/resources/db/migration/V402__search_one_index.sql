-- As in V401, with two changes. Not even a small table may be entered by its primary key: a condition on "kind" would do
-- that, and then the words of every entry of the kind are read, tier by tier and window by window. And a tier no longer asks
-- the index for what the tiers before it did not find (a "but not" costs as much as the tier itself, for each entry that
-- comes into question): what was found is left out by name, which is the same, because a tier is only asked when all
-- before it have been read to their end.
create or replace function search_newest(
    tiers tsquery[],
    most int[],
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
    told uuid[] := '{}';
    one record;
    question text;
begin
    for t in 1 .. cardinality(tiers) loop
        for w in 1 .. cardinality(window_from) loop
            exit when cardinality(told) >= most[t];
            question := 'select e.kind, e.id, e.unit_id, e.category, e.visible_from, e.words from search_entry e'
                || ' where e.words @@ $2 and e.readers && $3 and e.kind || '''' = any ($4)'
                || ' and e.visible_from >= $5 and e.visible_from < $6'
                || ' and (e.visible_until is null or e.visible_until > $7)';
            if cardinality(shelf_keys) > 0 then
                question := question || ' and e.shelf @> $8';
            end if;
            if window_keys[w] is not null then
                question := question || ' and e.shelf && cast($9 as text[])';
            end if;
            question := 'select $1 as tier, e.kind, e.id, e.unit_id, e.category, e.visible_from from ('
                || question || ' and e.id <> all ($12) order by e.visible_from desc, e.id offset 0) e';
            if phrase is not null then
                question := question || ' where e.words @@ $11';
            end if;
            for one in execute question || ' limit $10'
                using t, tiers[t], reader_keys, kinds, window_from[w], window_until[w], now, shelf_keys, window_keys[w],
                    most[t] - cardinality(told), phrase, told
            loop
                tier := one.tier;
                kind := one.kind;
                id := one.id;
                unit_id := one.unit_id;
                category := one.category;
                visible_from := one.visible_from;
                told := told || one.id;
                return next;
            end loop;
        end loop;
    end loop;
end
$$;
