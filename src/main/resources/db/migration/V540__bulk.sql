-- One act on many articles: what was ordered, and how far it is with each of them. Any node takes up what waits.
create table bulk_job (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account,
    post_id uuid,
    action text not null,
    reason text,
    day date,
    started_at timestamptz not null
);
create index bulk_job_account on bulk_job (account_id, started_at desc);

create table bulk_item (
    job_id uuid not null references bulk_job on delete cascade,
    position int not null,
    article_id uuid not null references article on delete cascade,
    title text not null,
    state text not null check (state in ('WAITING', 'DONE', 'REFUSED')),
    -- why it was refused: a key of the texts of news, and what fills its places
    refusal text,
    about text,
    primary key (job_id, position)
);
create index bulk_item_waiting on bulk_item (job_id, position) where state = 'WAITING';
