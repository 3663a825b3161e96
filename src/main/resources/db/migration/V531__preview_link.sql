-- What is not published yet can be shown to colleagues who have an account, by an address that ends.
create table preview_link (
    id uuid primary key,
    version bigint not null,
    article_id uuid not null unique references article on delete cascade,
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    ends_at timestamptz not null
);

-- Who has opened it, so that its pictures open for them as well; nobody is told.
create table preview_visit (
    link_id uuid not null references preview_link on delete cascade,
    account_id uuid not null,
    primary key (link_id, account_id)
);
