-- What can be found, of all features, told by them in the transaction of the change itself.

create table search_entry (
    kind text not null,
    id uuid not null,
    unit_id uuid,
    category text,
    title text not null,
    -- plain text for the excerpts, NFC
    body text not null,
    visible_from timestamptz not null,
    visible_until timestamptz,
    -- who may find it: a reader does if one of his or her keys is among these
    readers text[] not null,
    -- where it stands: kind, category, unit and all above it, week, month and year
    shelf text[] not null,
    -- syllables and adjacent pairs without marks, and syllables with marks; worked out by the portal
    words tsvector not null,
    primary key (kind, id)
);

-- One index answers words, readers and shelf together, so that no search reads rows it will not use. No list of pending
-- entries: it would make searches slow now and then, and publishing is rare.
create index search_entry_find on search_entry using gin (words, readers, shelf) with (fastupdate = off);
