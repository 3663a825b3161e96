-- Reports: what is asked of whom by when, what was answered, and what became of it. Whether a report is overdue follows from its
-- days and is never stored.

create table report_form (
    id uuid primary key,
    version bigint not null,
    -- who asks
    owner_unit uuid not null references unit,
    name text not null check (length(name) between 1 and 300),
    note text not null,
    kind text not null check (kind in ('WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC')),
    -- the day of the last month, or of the week, on which figures are cut; null for its last day
    cut_day int check (cut_day between 1 and 28),
    -- days before the cut-off on which it is opened, working days after it until it is due
    opens_before int not null check (opens_before between 0 and 366),
    due_after int not null check (due_after between 0 and 60),
    first_day date not null,
    last_day date,
    -- who answers: units of a type, of a level, or by name, beneath the owner
    reporter_type text references unit_type,
    reporter_level text references unit_level,
    -- the next period to be opened and the day of it; null where none is
    next_ends date,
    next_opens date,
    account_id uuid references account,
    by_name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    check (last_day is null or last_day >= first_day)
);
create index report_form_owner on report_form (owner_unit);
create index report_form_next on report_form (next_opens) where next_opens is not null;

create table report_form_indicator (
    form_id uuid not null references report_form,
    indicator_id uuid not null references indicator,
    sort int not null,
    required boolean not null,
    -- the indicator of the same form that this one is a part of
    part_of uuid references indicator,
    primary key (form_id, indicator_id)
);
create index report_form_indicator_of on report_form_indicator (indicator_id);

create table report_form_section (
    id uuid primary key,
    form_id uuid not null references report_form,
    title text not null check (length(title) between 1 and 300),
    sort int not null
);
create index report_form_section_form on report_form_section (form_id);

create table report_form_unit (
    form_id uuid not null references report_form,
    unit_id uuid not null references unit,
    primary key (form_id, unit_id)
);

create table report_period (
    id uuid primary key,
    version bigint not null,
    form_id uuid not null references report_form,
    starts_on date not null,
    ends_on date not null,
    due_on date not null,
    state text not null check (state in ('OPEN', 'LOCKED')),
    step_by uuid references account,
    step_name text not null,
    step_at timestamptz not null,
    -- the due date that those who have not reported were reminded of
    reminded_for date,
    check (ends_on >= starts_on),
    unique (form_id, ends_on)
);
create index report_period_due on report_period (due_on) where state = 'OPEN';

-- A duty from the day the period is opened; what is reported is kept with it.
create table report (
    id uuid primary key,
    version bigint not null,
    period_id uuid not null references report_period,
    unit_id uuid not null references unit,
    -- the report it goes into; null for that of whoever asks
    parent_id uuid references report,
    -- the approved report that this one corrects
    corrects_id uuid references report,
    state text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REPLACED', 'MOVED')),
    due_on date not null,
    first_sent_on date,
    rounds int not null,
    returned text,
    sampled boolean not null,
    gathered_at timestamptz,
    step_by uuid references account,
    step_name text not null,
    step_at timestamptz not null,
    check (state not in ('SUBMITTED', 'APPROVED') or first_sent_on is not null or parent_id is null)
);
create unique index report_duty on report (period_id, unit_id) where corrects_id is null;
create unique index report_correction on report (corrects_id) where corrects_id is not null and state <> 'REPLACED';
create index report_unit on report (unit_id, state, due_on);
create index report_parent on report (parent_id, state);

-- What stands in a cell. What cannot be read as a figure is kept as it was typed and has no value.
create table report_value (
    report_id uuid not null references report,
    indicator_id uuid not null references indicator,
    typed text not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    not_applicable boolean not null,
    comment text not null,
    -- who comes second is told
    version int not null,
    by_id uuid references account,
    by_name text not null,
    at timestamptz not null,
    primary key (report_id, indicator_id)
);
create index report_value_indicator on report_value (indicator_id);

create table report_text (
    report_id uuid not null references report,
    section_id uuid not null references report_form_section,
    body text not null,
    -- what was taken from the reports beneath
    gathered text not null,
    version int not null,
    by_id uuid references account,
    by_name text not null,
    at timestamptz not null,
    primary key (report_id, section_id)
);

-- What was sent each time, so that the next one shows what is different.
create table report_sent (
    report_id uuid not null references report,
    round int not null,
    indicator_id uuid not null references indicator,
    value numeric,
    numerator numeric,
    denominator numeric,
    not_applicable boolean not null,
    primary key (report_id, round, indicator_id)
);

-- The log. Lines are added and never changed.
create table report_event (
    id uuid primary key,
    version bigint not null,
    report_id uuid not null references report,
    kind text not null,
    account_id uuid references account,
    by_name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    text text not null
);
create index report_event_report on report_event (report_id, at);

create table report_evidence (
    id uuid primary key,
    version bigint not null,
    report_id uuid not null references report,
    indicator_id uuid not null references indicator,
    file_id uuid not null references file,
    note text not null,
    -- the day it shows
    taken_on date,
    account_id uuid references account,
    by_name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    verdict text check (verdict in ('ACCEPTED', 'REJECTED')),
    reason text not null,
    judged_name text not null,
    check (verdict is distinct from 'REJECTED' or reason <> '')
);
create index report_evidence_report on report_evidence (report_id);
create index report_evidence_file on report_evidence (file_id);

insert into role_permission (role_code, permission)
select role, permission
from (values
    ('MEMBER', array['REPORT_READ']),
    ('STAFF', array['REPORT_READ', 'REPORT_WRITE']),
    ('CLERK', array['REPORT_READ', 'REPORT_WRITE']),
    ('EDITOR', array['REPORT_READ']),
    ('LEADER', array['REPORT_READ', 'REPORT_WRITE', 'REPORT_APPROVE', 'REPORT_ASK']),
    ('UNIT_ADMIN', array['REPORT_READ', 'REPORT_ASK']),
    ('SYSTEM_ADMIN', array['REPORT_READ']),
    ('AUDITOR', array['REPORT_READ'])
) as held (role, permissions), unnest(permissions) as permission;
