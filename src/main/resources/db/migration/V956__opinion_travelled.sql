-- Whether a petition, or what it was split from, was ever with another unit: such a one is not corrected any more.
alter table opinion_petition add column travelled boolean not null default false;

with recursive gone (id) as (
    select petition_id from opinion_forward
    union
    select p.id
    from gone g
    join opinion_petition p on p.split_from_id = g.id or p.merged_into_id = g.id
)
update opinion_petition set travelled = true where id in (select id from gone);
