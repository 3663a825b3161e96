-- What other systems show instead of a password: only the hash is kept, and a few letters to tell one from another.

create table api_token (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account,
    name text not null check (length(name) between 1 and 80),
    prefix text not null,
    token_hash text not null unique,
    -- what it may be used for, with commas between
    scopes text not null check (scopes <> ''),
    made_at timestamptz not null,
    -- the last day, Vietnamese time
    valid_until date not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    -- when its owner was told that it ends soon
    told_at timestamptz
);
create index api_token_account on api_token (account_id, made_at desc);
