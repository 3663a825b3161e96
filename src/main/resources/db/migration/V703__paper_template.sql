-- The Word template in which an office wants its papers, instead of the layout of its family.
create table paper_template (
    unit_id uuid primary key references unit,
    name text not null check (length(name) <= 200),
    content bytea not null check (octet_length(content) between 1 and 2000000),
    account_id uuid not null,
    by_name text not null,
    at timestamptz not null
);
