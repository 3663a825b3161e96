-- The second factor of an account: codes of an app that change every thirty seconds, and codes on paper for the day it is lost.
create table second_factor (
    account_id uuid primary key references account,
    -- shared with the app; base32
    secret text not null,
    -- null while it is being set up
    confirmed_at timestamptz,
    -- the last thirty seconds whose code was taken: no code is taken twice
    last_step bigint not null
);

create table recovery_code (
    id uuid primary key,
    account_id uuid not null references account,
    hash text not null,
    used_at timestamptz
);
create unique index recovery_code_hash on recovery_code (account_id, hash);

-- When, in this session, the second factor was proven.
alter table device_session add column proven_at timestamptz;
