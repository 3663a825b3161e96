-- The pictures of each unit, once however often they were sent, with the words that go with them wherever they are used.
create table picture (
    id uuid primary key,
    version bigint not null,
    unit_id uuid not null,
    content_id uuid not null references file_content,
    -- the file by which it is used again
    file_id uuid not null references file,
    name text not null,
    alternative text not null default '',
    credit text not null default '',
    -- all its words without marks
    find text not null,
    added_at timestamptz not null,
    replaced_by uuid references picture on delete set null,
    unique (unit_id, content_id)
);
create index picture_shelf on picture (unit_id, added_at desc, id desc) where replaced_by is null;
create index picture_file on picture (file_id);
create index file_of_unit on file (unit_id, content_id);

insert into picture (id, version, unit_id, content_id, file_id, name, find, added_at)
select distinct on (f.unit_id, f.content_id)
    gen_random_uuid(), 1, f.unit_id, f.content_id, f.id, f.name,
    translate(lower(normalize(f.name)),
        'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
        'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd'),
    f.uploaded_at
from file f
join file_content c on c.id = f.content_id
where c.type like 'image/%'
order by f.unit_id, f.content_id, f.uploaded_at;
