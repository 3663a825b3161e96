-- Keeps the rows themselves small: a search reads thousands of them, but words, keys and text of hardly any.
alter table search_entry set (toast_tuple_target = 256);

-- The shelf comes first: then nothing outside the weeks looked at is read of the words.
drop index search_entry_find;
create index search_entry_find on search_entry using gin (shelf, readers, words) with (fastupdate = off);

-- The newest entries that match: tier by tier, window by window, newest first, until there are enough. The plan is always
-- the same (the one index), whatever the statistics say of a word: a guess that is wrong by a factor of thousand is usual
-- with syllables, and reading the table instead takes a minute. Nothing but the index may decide a match, so there must be
-- memory enough for it to name single rows. Only a phrase of three and more syllables is looked up in the words themselves,
-- of as many entries as it takes.
create function search_newest(
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
    found int := 0;
    more int;
    question text;
begin
    for t in 1 .. cardinality(tiers) loop
        for w in 1 .. cardinality(window_from) loop
            exit when found >= most[t];
            question := 'select e.kind, e.id, e.unit_id, e.category, e.visible_from, e.words from search_entry e'
                || ' where e.words @@ $2 and e.readers && $3 and e.kind = any ($4)'
                || ' and e.visible_from >= $5 and e.visible_from < $6'
                || ' and (e.visible_until is null or e.visible_until > $7)';
            if cardinality(shelf_keys) > 0 then
                question := question || ' and e.shelf @> $8';
            end if;
            if window_keys[w] is not null then
                question := question || ' and e.shelf && cast($9 as text[])';
            end if;
            question := 'select $1, e.kind, e.id, e.unit_id, e.category, e.visible_from from ('
                || question || ' order by e.visible_from desc, e.id offset 0) e';
            if phrase is not null then
                question := question || ' where e.words @@ $11';
            end if;
            return query execute question || ' limit $10'
                using t, tiers[t], reader_keys, kinds, window_from[w], window_until[w], now, shelf_keys, window_keys[w],
                    most[t] - found, phrase;
            get diagnostics more = row_count;
            found := found + more;
        end loop;
    end loop;
end
$$;
