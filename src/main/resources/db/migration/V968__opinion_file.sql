-- Files that go with a visit (opinion_note) or a reply (opinion_reply) of a supervision or criticism.
create table opinion_file (
    subject_id uuid not null,
    file_id uuid not null references file,
    oversight_id uuid not null references opinion_oversight,
    position int not null,
    primary key (subject_id, file_id)
);
create index opinion_file_file on opinion_file (file_id);
create index opinion_file_oversight on opinion_file (oversight_id);
