-- Notifications: what happened (happening), what each person is told of it (notification), and the mail to them (outbox).

insert into role_permission (role_code, permission) values ('SYSTEM_ADMIN', 'NOTIFICATION_MANAGE');

-- Written once by the feature in whose transaction something happens; a job turns it into notifications and removes it.
create table happening (
    id uuid primary key,
    event text not null,
    subject_kind text not null,
    subject_id uuid not null,
    title text not null,
    detail text not null,
    address text not null check (address like '/%'),
    actor_id uuid,
    actor_name text not null,
    at timestamptz not null,
    -- not before; later than "at" after a failure
    due_at timestamptz not null,
    tries int not null,
    -- what is told again before anybody heard of it takes the place of the first
    unique (event, subject_kind, subject_id)
);
create index happening_due on happening (due_at);

create table notification (
    id uuid primary key,
    account_id uuid not null references account,
    event text not null,
    -- happenings of one group and subject that follow each other quickly are one notification
    merge_group text not null,
    subject_kind text not null,
    subject_id uuid not null,
    title text not null,
    detail text not null,
    address text not null,
    actor_id uuid,
    actor_name text not null,
    begun_at timestamptz not null,
    at timestamptz not null,
    times int not null,
    in_app boolean not null,
    -- waits for the digest of its day; digest_id is the mail it went into
    digest boolean not null,
    digest_id uuid,
    read_at timestamptz
);
create index notification_list on notification (account_id, (read_at is null) desc, at desc, id desc) where in_app;
create index notification_subject on notification (subject_kind, subject_id, account_id);
create index notification_digest on notification (account_id, at) where digest and digest_id is null;
create index notification_in_digest on notification (digest_id) where digest_id is not null;
create index notification_age on notification (at);

-- Mail on its way. A notice has the id of its notification, so that there is one mail at most; its Message-ID is made of it.
create table outbox (
    id uuid primary key,
    account_id uuid not null references account,
    kind text not null check (kind in ('NOTICE', 'DIGEST')),
    state text not null check (state in ('WAITING', 'SENT', 'DEAD', 'GIVEN_UP', 'OBSOLETE')),
    made_at timestamptz not null,
    due_at timestamptz not null,
    tries int not null,
    trouble text,
    ended_at timestamptz,
    -- one digest for each person and day
    digest_day date,
    unique (account_id, digest_day)
);
create index outbox_due on outbox (due_at, id) where state = 'WAITING';
create index outbox_dead on outbox (ended_at desc, id desc) where state = 'DEAD';
create index outbox_age on outbox (made_at);

-- What the organisation allows, offers, gives by default or insists on; without a row, what the feature proposes.
create table notification_rule (
    event text not null,
    role_code text not null references role,
    channel text not null check (channel in ('IN_APP', 'MAIL', 'DIGEST')),
    strength int not null check (strength between 0 and 3),
    primary key (event, role_code, channel)
);

create table notification_choice (
    account_id uuid not null references account,
    event text not null,
    channel text not null check (channel in ('IN_APP', 'MAIL', 'DIGEST')),
    wanted boolean not null,
    primary key (account_id, event, channel)
);

-- Vietnamese time; without a row, the hours of the house.
create table notification_hours (
    account_id uuid primary key references account,
    quiet boolean not null,
    quiet_from time not null,
    quiet_to time not null,
    digest_hour int not null check (digest_hour between 0 and 23)
);
