-- What an installation has set for itself: each saving is a row of its own, so the rows are the history, too.

create table setting (
    kind text not null check (kind in ('look', 'mail')),
    version integer not null check (version > 0),
    body jsonb not null check (pg_column_size(body) <= 8000),
    account_id uuid not null references account,
    name text not null,
    at timestamptz not null,
    primary key (kind, version)
);

-- Made anew by the portal from what was uploaded; the key is the hash of the bytes.
create table emblem (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
    bytes bytea not null check (octet_length(bytes) <= 400000)
);
