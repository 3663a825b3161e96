-- Secrets in the addresses of feeds, for programs that cannot sign in; only their hash is kept.

create table feed_token (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account,
    -- the one kind of feed it opens
    purpose text not null,
    label text not null check (length(label) between 1 and 80),
    token_hash text not null unique,
    made_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index feed_token_account on feed_token (account_id, made_at desc);
