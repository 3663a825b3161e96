-- Files that bring units or people; each is a job or a preview, and every node may take a waiting one.

create table import_file (
    id uuid primary key,
    version bigint not null,
    kind text not null check (kind in ('NATIONAL_LIST', 'STAFF')),
    state text not null check (state in ('PREVIEW', 'WAITING', 'DONE', 'FAILED')),
    file_name text not null check (length(file_name) between 1 and 200),
    -- gone when it is no longer needed: it holds names and telephone numbers
    content bytea,
    -- the first day of what the file founds
    from_day date,
    account_id uuid not null references account,
    uploaded_at timestamptz not null,
    finished_at timestamptz,
    added int not null,
    unchanged int not null,
    changed int not null,
    failure text,
    failure_about text
);
create index import_file_waiting on import_file (uploaded_at) where state = 'WAITING';
create index import_file_account on import_file (account_id, kind, uploaded_at);

-- Apart from the job, whose row is locked by whoever works at it.
create table import_progress (
    import_id uuid primary key references import_file on delete cascade,
    done int not null,
    total int not null
);

-- The first words of a name in the national list tell the type of the unit.
create table national_list_word (
    word text primary key,
    type_code text not null references unit_type,
    level_code text not null references unit_level
);
insert into national_list_word (word, type_code, level_code) values
    ('Tỉnh', 'PROVINCE', 'PROVINCE'),
    ('Thành phố', 'CITY', 'PROVINCE'),
    ('Xã', 'COMMUNE', 'COMMUNE'),
    ('Phường', 'WARD', 'COMMUNE'),
    ('Đặc khu', 'SPECIAL_ZONE', 'COMMUNE');
