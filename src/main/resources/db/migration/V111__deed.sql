-- Who did what to accounts, people, posts, units and catalogues, in which post, and when: written once, never changed.

create table deed (
    id uuid primary key,
    at timestamptz not null,
    account_id uuid not null references account,
    -- name and post as they were then
    name text not null,
    post_id uuid,
    post_label text not null,
    verb text not null check (verb like '%.%'),
    object_kind text not null,
    object_id uuid,
    unit_id uuid,
    detail text not null
);
create index deed_object on deed (object_id, at desc, id desc);
create index deed_unit on deed (unit_id, at desc, id desc);

create function deed_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was done is not undone by changing the record of it';
end $$;

create trigger deed_stays before update or delete on deed
    for each row execute function deed_stays();
create trigger deeds_stay before truncate on deed
    for each statement execute function deed_stays();
