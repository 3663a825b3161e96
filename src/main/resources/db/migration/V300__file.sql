-- Files by content: equal bytes are kept once, in pieces small enough that no request needs much memory.

create table file_content (
    id uuid primary key,
    -- of the bytes as they came in; with the kind, because equal bytes may be a text or a table
    source_sha256 bytea not null check (octet_length(source_sha256) = 32),
    kind text not null,
    type text not null,
    width int not null check (width >= 0),
    height int not null check (height >= 0),
    created_at timestamptz not null,
    unique (source_sha256, kind)
);

-- Width 0 is the whole thing; pictures also have smaller ones.
create table file_rendition (
    content_id uuid not null references file_content on delete cascade,
    width int not null check (width >= 0),
    size bigint not null check (size > 0),
    sha256 bytea not null check (octet_length(sha256) = 32),
    primary key (content_id, width)
);

create table file_chunk (
    content_id uuid not null,
    width int not null,
    position int not null check (position >= 0),
    bytes bytea not null check (octet_length(bytes) between 1 and 1048576),
    primary key (content_id, width, position),
    foreign key (content_id, width) references file_rendition on delete cascade
);
-- Pictures and papers are compressed already.
alter table file_chunk alter column bytes set storage external;

create table file (
    id uuid primary key,
    version bigint not null,
    content_id uuid not null references file_content,
    name text not null check (length(name) between 1 and 150),
    unit_id uuid not null,
    -- none where the portal itself brought the file along
    uploader uuid references account,
    acting_post uuid,
    uploaded_at timestamptz not null
);
create index file_content_of on file (content_id);
create index file_uploader on file (uploader, uploaded_at);
