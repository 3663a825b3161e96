-- Leaders count the tasks of a period: by the day on which they were given and the day on which they were done.
drop index task_given;
drop index task_led;
create index task_given on task (giver_unit, lead_unit)
    include (state, kind, due_on, first_due_on, result_on, completed_on, progress_at, document_id, officer_id, issued_on);
create index task_led on task (lead_unit, giver_unit)
    include (state, kind, due_on, first_due_on, result_on, completed_on, progress_at, document_id, officer_id, issued_on);
