-- Persons, accounts, roles as data, sessions that can be seen and ended.

create table person (
    id uuid primary key,
    version bigint not null,
    full_name text not null check (length(full_name) between 1 and 120),
    full_name_fold text not null,
    -- given name first, then family and middle names; editable, because highland names follow other rules
    sort_key text not null collate "vi-x-icu",
    email text,
    phone text
);
create index person_sort on person (sort_key, id);
create index person_fold on person (full_name_fold);

create table account (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    -- the unit that answers for the account
    unit_id uuid not null,
    username text not null unique check (username = lower(username) and length(username) between 3 and 60),
    password_hash text not null,
    must_change_password boolean not null,
    password_changed_at timestamptz not null,
    state text not null check (state in ('ACTIVE', 'CLOSED')),
    last_sign_in_at timestamptz,
    text_size text not null,
    contrast text not null,
    language text not null,
    acting_post uuid
);
create index account_person on account (person_id);

create table password_history (
    account_id uuid not null references account,
    changed_at timestamptz not null,
    password_hash text not null,
    primary key (account_id, changed_at)
);

create table role (
    code text primary key,
    name_vi text not null,
    name_en text not null,
    rank int not null
);

create table role_permission (
    role_code text not null references role,
    permission text not null,
    primary key (role_code, permission)
);

create table role_grant (
    id uuid primary key,
    version bigint not null,
    account_id uuid not null references account,
    unit_id uuid not null,
    role_code text not null references role,
    with_subtree boolean not null,
    valid_from date not null,
    valid_to date,
    granted_by uuid,
    granted_at timestamptz not null,
    check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_account on role_grant (account_id);
create index role_grant_unit on role_grant (unit_id);

-- One row per browser that has signed in; the cookie holds the token, the row only its hash.
create table device_session (
    id uuid primary key,
    version bigint not null,
    token_hash text not null unique,
    account_id uuid not null references account,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    ends_at timestamptz not null,
    address text not null,
    browser text not null
);
create index device_session_account on device_session (account_id);
create index device_session_end on device_session (ends_at);

create table sign_in_failure (
    id uuid primary key,
    username text not null,
    address text not null,
    at timestamptz not null
);
create index sign_in_failure_username on sign_in_failure (username, at);
create index sign_in_failure_address on sign_in_failure (address, at);

insert into role (code, name_vi, name_en, rank) values
    ('MEMBER', 'Người dùng', 'Member', 10),
    ('STAFF', 'Chuyên viên', 'Staff', 20),
    ('CLERK', 'Văn thư', 'Clerk', 30),
    ('EDITOR', 'Biên tập viên', 'Editor', 40),
    ('LEADER', 'Lãnh đạo', 'Leader', 50),
    ('UNIT_ADMIN', 'Quản trị đơn vị', 'Unit administrator', 60),
    ('SYSTEM_ADMIN', 'Quản trị hệ thống', 'System administrator', 70),
    ('AUDITOR', 'Kiểm soát viên', 'Auditor', 65);

insert into role_permission (role_code, permission)
select role, permission
from (values
    ('MEMBER', array['UNIT_READ', 'NEWS_READ']),
    ('STAFF', array['UNIT_READ', 'NEWS_READ', 'NEWS_WRITE', 'FILE_UPLOAD']),
    ('CLERK', array['UNIT_READ', 'NEWS_READ', 'NEWS_WRITE', 'FILE_UPLOAD']),
    ('EDITOR', array['UNIT_READ', 'NEWS_READ', 'NEWS_WRITE', 'NEWS_REVIEW', 'NEWS_PUBLISH', 'FILE_UPLOAD']),
    ('LEADER', array['UNIT_READ', 'NEWS_READ', 'NEWS_WRITE', 'NEWS_REVIEW', 'NEWS_PUBLISH', 'FILE_UPLOAD']),
    ('UNIT_ADMIN', array['UNIT_READ', 'NEWS_READ', 'UNIT_MANAGE', 'PEOPLE_MANAGE', 'ROLE_GRANT']),
    ('SYSTEM_ADMIN', array['UNIT_READ', 'NEWS_READ', 'UNIT_MANAGE', 'PEOPLE_MANAGE', 'ROLE_GRANT', 'CATALOGUE_MANAGE']),
    ('AUDITOR', array['UNIT_READ', 'NEWS_READ', 'AUDIT_READ'])
) as held (role, permissions), unnest(permissions) as permission;
