-- Must-read: which articles ask their audience to confirm reading by a day, and who has confirmed which edition.

create table reading_request (
    id uuid primary key references article on delete cascade,
    version bigint not null,
    -- rises with each material change: what was confirmed before counts no longer
    round int not null check (round > 0),
    due_on date not null,
    by_rule boolean not null,
    reminded_at timestamptz,
    reminded_by text
);

create table reading_receipt (
    article_id uuid not null references article on delete cascade,
    round int not null,
    account_id uuid not null,
    number int not null,
    name text not null,
    post_id uuid,
    post text not null,
    confirmed_at timestamptz not null,
    primary key (article_id, round, account_id)
);
create index reading_receipt_account on reading_receipt (account_id, article_id);
