-- Decisions that change many units at once: prepared, looked at, set, and undone until their day comes.

create table reform (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('MERGED', 'SPLIT', 'REPLACED', 'CLOSED', 'RENAMED')),
    decision text not null check (length(decision) between 1 and 160),
    decided_on date not null,
    -- the first day on which it is so
    on_day date not null,
    -- whether those who hold posts go on in the same posts of the unit after theirs
    carries_posts boolean not null,
    state text not null check (state in ('DRAFT', 'SET', 'UNDONE')),
    step_by uuid references account,
    step_name text not null,
    step_at timestamptz not null
);
create index reform_newest on reform (on_day desc, id desc);

-- What happens to which unit: exactly one other takes over what is open there, or it is called otherwise.
create table reform_unit (
    id uuid primary key,
    version bigint not null,
    reform_id uuid not null references reform,
    unit_id uuid not null references unit,
    position int not null,
    -- perhaps founded only when the decision is set
    heir_id uuid,
    new_name text check (length(new_name) between 1 and 200),
    new_short_name text,
    named boolean not null,
    unique (reform_id, unit_id)
);
create index reform_unit_unit on reform_unit (unit_id);

-- The units that come after; those with a code are founded by the decision.
create table reform_heir (
    id uuid primary key,
    version bigint not null,
    reform_id uuid not null references reform,
    unit_id uuid not null,
    position int not null,
    code text,
    name text,
    short_name text,
    check ((code is null) = (name is null)),
    unique (reform_id, unit_id)
);

-- What was ended and begun with it, and how long it would have lasted, so that it can be put back.
create table reform_change (
    reform_id uuid not null references reform,
    object_id uuid not null,
    what text not null check (what in ('RELATION_ENDED', 'RELATION_ADDED', 'POST_ENDED')),
    valid_to date,
    -- the post that its holder was shown with
    main boolean not null,
    -- a post that somebody goes on with in the unit after
    carried boolean not null default false,
    primary key (reform_id, object_id)
);

-- The unit in which the work of that one goes on on that day; itself, where nothing has come after it.
create function heir_of(gone uuid, day date) returns uuid language sql stable as $$
    with recursive line (unit_id, step) as (
        select gone, 0
        union all
        select s.successor_id, l.step + 1
        from line l
        join succession s on s.predecessor_id = l.unit_id
        where s.takes_over and s.on_day <= day and l.step < 50
    )
    select unit_id from line order by step desc limit 1
$$;
