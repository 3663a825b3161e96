-- The books in which clerks number papers: one for each issuer, type and period. Every number up to the last has its line: it
-- is a paper's, kept for one, or void, and why.

create table document_register (
    id uuid primary key,
    version bigint not null,
    issuer_id uuid not null references unit,
    family_code text not null,
    type_code text not null,
    -- a year (2026), or the name of a committee's term
    period text not null check (length(period) between 1 and 200),
    begins date not null,
    next_number int not null check (next_number > 0),
    unique (issuer_id, family_code, type_code, begins)
);

create table register_entry (
    id uuid primary key,
    register_id uuid not null references document_register,
    number int not null check (number > 0),
    state text not null check (state in ('RESERVED', 'USED', 'VOID')),
    document_id uuid references document,
    -- what it was kept for, or why it is void
    reason text not null check (length(reason) <= 500),
    account_id uuid not null,
    name text not null,
    post text not null,
    at timestamptz not null,
    unique (register_id, number),
    constraint used_by_a_paper check ((state = 'USED') = (document_id is not null))
);
create unique index register_entry_document on register_entry (document_id) where document_id is not null;

-- In how many working days a paper is to be confirmed by those who receive it; one row, changed by an administrator.
create table receipt_setting (
    one boolean primary key default true check (one),
    working_days int not null check (working_days between 1 and 60)
);
insert into receipt_setting (working_days) values (3);
