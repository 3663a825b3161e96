-- What was planned on a draft goes with it; a paper that was issued is never deleted.
alter table task
    drop constraint task_document_id_fkey,
    add constraint task_document_id_fkey foreign key (document_id) references document on delete cascade;
alter table task_part
    drop constraint task_part_task_id_fkey,
    add constraint task_part_task_id_fkey foreign key (task_id) references task on delete cascade;
