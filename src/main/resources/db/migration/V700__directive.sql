-- Official papers: what they say (document, clause), to whom they go and who confirmed (document_recipient), and what was done
-- to them (document_event).

create table document (
    id uuid primary key,
    version bigint not null,
    issuer_id uuid not null references unit,
    -- what the issuer lies beneath, itself first, so that lists need not ask the tree
    issuer_path uuid[] not null default '{}',
    author_id uuid not null,
    author_name text not null,
    state text not null check (state in
        ('DRAFT', 'FOR_REVIEW', 'RETURNED', 'SIGNED', 'ISSUED', 'CORRECTED', 'REPLACED', 'WITHDRAWN')),
    -- grows with each saving of the text, so that two who write at once are told
    edition int not null,
    changed_at timestamptz not null,
    changed_by text not null,
    family_code text not null,
    type_code text not null,
    excerpt text not null check (length(excerpt) <= 500),
    opening text not null check (length(opening) <= 20000),
    closing text not null check (length(closing) <= 5000),
    urgency text not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
    circulation text not null check (circulation in ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
    effective_on date,
    sign_form text not null,
    on_behalf_of text not null check (length(on_behalf_of) <= 200),
    signer_post text not null check (length(signer_post) <= 200),
    signer_name text not null check (length(signer_name) <= 100),
    meeting_id uuid,
    -- what it replaces or corrects when it is issued
    relation text not null check (relation in ('NONE', 'REPLACES', 'CORRECTS')),
    related_id uuid references document,
    signed_by uuid,
    signed_name text,
    signed_post text,
    signed_at timestamptz,
    number int,
    code text,
    issued_on date,
    issued_by uuid,
    issued_name text,
    issued_at timestamptz,
    reminded_at timestamptz,
    reminded_by text,
    constraint related_where_it_changes_another check ((relation = 'NONE') = (related_id is null)),
    constraint not_related_to_itself check (related_id <> id),
    constraint signed_once_signed check
        (state not in ('SIGNED', 'ISSUED', 'CORRECTED', 'REPLACED', 'WITHDRAWN') or signed_at is not null),
    constraint numbered_once_issued check
        ((state in ('ISSUED', 'CORRECTED', 'REPLACED', 'WITHDRAWN'))
            = (number is not null and code is not null and issued_on is not null and issued_at is not null))
);
create index document_newest on document (issued_on desc, id desc) where issued_on is not null;
create index document_issuer on document (issuer_id, issued_on desc, id desc) where issued_on is not null;
create index document_path on document using gin (issuer_path);
create index document_work on document (issuer_id, state, changed_at desc) where issued_on is null;
create index document_author on document (author_id, changed_at desc) where issued_on is null;
create index document_related on document (related_id) where related_id is not null;
create index document_meeting on document (meeting_id) where meeting_id is not null;

create table clause (
    id uuid primary key,
    document_id uuid not null references document on delete cascade,
    parent_id uuid references clause,
    -- from 1 on through the whole paper, as it is read
    position int not null check (position > 0),
    depth int not null check (depth between 1 and 6),
    text text not null check (length(text) between 1 and 10000)
);
create index clause_document on clause (document_id, position);
create index clause_parent on clause (parent_id) where parent_id is not null;

create table document_recipient (
    id uuid primary key,
    document_id uuid not null references document on delete cascade,
    position int not null check (position > 0),
    -- a unit of the portal, which confirms; or nobody but the printed words
    unit_id uuid references unit,
    name text not null check (length(name) between 1 and 300),
    purpose text check (purpose in ('REPORT', 'ACTION', 'COORDINATION', 'INFORMATION')),
    due_on date,
    reminded_at timestamptz,
    received_at timestamptz,
    received_by uuid,
    received_name text,
    received_post text,
    unique (document_id, unit_id)
);
create index document_recipient_document on document_recipient (document_id, position);
create index document_recipient_unit on document_recipient (unit_id, document_id) where unit_id is not null;
create index document_recipient_missing on document_recipient (due_on)
    where received_at is null and due_on is not null;

create table document_event (
    id uuid primary key,
    version bigint not null,
    document_id uuid not null references document on delete cascade,
    kind text not null,
    detail text not null check (length(detail) <= 2000),
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index document_event_document on document_event (document_id, at desc);
