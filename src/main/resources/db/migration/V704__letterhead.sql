-- The head with which a paper was issued: it is printed so for ever, whatever becomes of its issuer. Papers that were issued before
-- this table are printed as their issuer stood on their day.
create table document_letterhead (
    document_id uuid primary key references document on delete cascade,
    family_code text not null references paper_family,
    parent_line text not null,
    issuer_lines text not null,
    symbol text not null,
    place text not null,
    archive text not null
);
