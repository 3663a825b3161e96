-- Tasks: what one unit gives another to do. Whether a task is overdue, or its due date near, follows from its days and is never
-- stored.

create table task (
    id uuid primary key,
    version bigint not null,
    -- the task of which it is a part, or the series of which it is one occurrence
    parent_id uuid references task,
    document_id uuid references document,
    clause_id uuid references clause,
    content text not null check (length(content) between 1 and 4000),
    content_fold text not null,
    product text not null,
    measure text not null,
    priority text not null check (priority in ('NORMAL', 'URGENT', 'KEY')),
    kind text not null check (kind in ('ONCE', 'REGULAR', 'PERIODIC')),
    period text check (period in ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    issued_on date,
    -- kept for statistics, whatever is granted later
    first_due_on date,
    due_on date,
    -- of a series: its first day, the day of the next occurrence to be made, the last day
    begins_on date,
    next_due_on date,
    ends_on date,
    giver_unit uuid not null references unit,
    lead_unit uuid not null references unit,
    follower_unit uuid references unit,
    supervisor_id uuid references person,
    -- who wrote it down
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    state text not null check (state in
        ('PLANNED', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'DONE', 'GIVEN_BACK', 'PAUSED', 'CANCELLED')),
    -- who brought it to that state, and when
    step_by uuid references account,
    step_name text not null,
    step_at timestamptz not null,
    officer_id uuid references account,
    officer_name text,
    accepted_at timestamptz,
    percent int not null check (percent between 0 and 100),
    progress_at timestamptz,
    result_on date,
    completed_on date,
    returned text,
    explain_by date,
    -- the due date that whoever does it was reminded of; that on whose account leaders were told, how far up, and when next
    reminded_for date,
    escalated_for date,
    escalated int not null default 0,
    escalate_on date,
    check (state = 'PLANNED' or issued_on is not null or kind = 'PERIODIC'),
    check (due_on is null or issued_on is null or due_on >= issued_on),
    check ((kind = 'PERIODIC') = (period is not null)),
    check (state <> 'DONE' or completed_on is not null),
    check (state not in ('IN_PROGRESS', 'REPORTED', 'DONE') or officer_id is not null)
);
-- Everything that the figures of leaders need stands in these two, so that they are read without the tasks themselves.
create index task_given on task (giver_unit, lead_unit)
    include (state, kind, due_on, first_due_on, result_on, completed_on, progress_at, document_id, officer_id);
create index task_led on task (lead_unit, giver_unit)
    include (state, kind, due_on, first_due_on, result_on, completed_on, progress_at, document_id, officer_id);
create index task_officer on task (officer_id) where state not in ('DONE', 'CANCELLED');
create index task_follower on task (follower_unit);
create index task_supervisor on task (supervisor_id);
create index task_author on task (account_id);
create index task_document on task (document_id, clause_id);
create index task_clause on task (clause_id);
create index task_due on task (due_on) where state in ('ASSIGNED', 'IN_PROGRESS', 'GIVEN_BACK');
create index task_series on task (next_due_on) where next_due_on is not null;
-- No occurrence of a series is made twice, whoever makes it; parts of a task may have one day.
create unique index task_occurrence on task (parent_id, due_on, lead_unit, md5(content));

create table task_part (
    id uuid primary key,
    version bigint not null,
    task_id uuid not null references task,
    unit_id uuid not null references unit,
    duty text not null,
    state text not null check (state in ('OPEN', 'REPORTED', 'CONFIRMED')),
    officer_id uuid references account,
    officer_name text,
    accepted_at timestamptz,
    step_by uuid references account,
    step_name text not null,
    step_at timestamptz not null,
    unique (task_id, unit_id)
);
create index task_part_unit on task_part (unit_id, task_id);
create index task_part_officer on task_part (officer_id);

-- The log. Lines are added and never changed.
create table task_event (
    id uuid primary key,
    version bigint not null,
    task_id uuid not null references task,
    kind text not null,
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    text text not null,
    percent int,
    paper text not null,
    paper_on date,
    about_id uuid references task_event
);
create index task_event_task on task_event (task_id, at);

create table task_event_file (
    event_id uuid not null references task_event,
    file_id uuid not null references file,
    primary key (event_id, file_id)
);
create index task_event_file_file on task_event_file (file_id);

-- A due date later than the first: asked for by the lead, decided by the giver.
create table task_extension (
    id uuid primary key,
    version bigint not null,
    task_id uuid not null references task,
    old_due date not null,
    asked_due date not null check (asked_due > old_due),
    reason text not null,
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    state text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    granted_due date,
    step_by uuid references account,
    step_name text not null,
    step_at timestamptz not null
);
create unique index task_extension_open on task_extension (task_id) where state = 'ASKED';
create index task_extension_task on task_extension (task_id);

-- Numbers that offices set for themselves.
create table task_rule (
    code text primary key,
    value int not null
);
insert into task_rule (code, value) values
    -- working days before the due date from which it counts as near
    ('SOON', 5),
    -- working days before the due date on which whoever does it is reminded
    ('REMIND_BEFORE', 2),
    -- working days after the due date: the leaders of the lead unit are told, then those of the unit above it, and so on up
    ('ESCALATE_AFTER', 1),
    ('ESCALATE_STEP', 3),
    -- the most extensions a task may get, and reminders after which a task is marked
    ('MOST_EXTENSIONS', 2),
    ('MANY_REMINDERS', 3);
