-- Meetings: who meets when and where (meeting), who is asked to come (meeting_invitation), what is dealt with (meeting_item),
-- who came (meeting_attendee), what was said (meeting_contribution) and written down (meeting_minutes).

create table meeting_kind (
    code text primary key,
    name_vi text not null check (length(name_vi) between 1 and 80),
    name_en text not null check (length(name_en) between 1 and 80),
    position int not null,
    open boolean not null
);
insert into meeting_kind (code, name_vi, name_en, position, open) values
    ('WORKING_SESSION', 'Buổi làm việc', 'Working session', 1, true),
    ('BRIEFING', 'Giao ban', 'Regular briefing', 2, true),
    ('BOARD', 'Họp Ban Thường trực', 'Meeting of the Standing Board', 3, true),
    ('CONFERENCE', 'Hội nghị', 'Conference', 4, true),
    ('CONSULTATION', 'Hội nghị hiệp thương', 'Consultation', 5, true),
    ('MID_REVIEW', 'Hội nghị sơ kết', 'Mid-term review', 6, true),
    ('FINAL_REVIEW', 'Hội nghị tổng kết', 'Final review', 7, true),
    ('LAUNCH', 'Lễ phát động', 'Launch', 8, true),
    ('VOTERS', 'Tiếp xúc cử tri', 'Meeting with voters', 9, true),
    ('OTHER', 'Cuộc họp khác', 'Other meeting', 10, true);

create table meeting_series (
    id uuid primary key,
    version bigint not null,
    host_id uuid not null,
    name text not null check (length(name) between 1 and 250),
    rhythm text not null check (rhythm in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'IRREGULAR'))
);

create table meeting (
    id uuid primary key,
    version bigint not null,
    host_id uuid not null,
    -- the host and all it lies beneath, kept in line by a job: lists narrow by it
    host_path uuid[] not null default '{}',
    kind_code text not null references meeting_kind,
    title text not null check (length(title) between 1 and 250),
    summary text not null check (length(summary) <= 4000),
    -- names and posts are those of the day of the meeting
    chair_id uuid,
    chair_name text not null,
    chair_post text not null,
    secretary_id uuid,
    secretary_name text not null,
    secretary_post text not null,
    place text not null check (length(place) <= 200),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    state text not null check (state in ('DRAFT', 'ANNOUNCED', 'IN_PROGRESS', 'CLOSED', 'CANCELLED')),
    series_id uuid references meeting_series,
    previous_id uuid references meeting on delete set null,
    author_id uuid not null,
    begun_at timestamptz not null,
    -- the last step or change, so that whoever comes second is told who was first
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    announced_at timestamptz,
    closed_at timestamptz,
    frozen_at timestamptz,
    -- why it was called off
    reason text not null,
    constraint ends_after_it_starts check (ends_at > starts_at),
    constraint announced_before_held check (announced_at is not null or state in ('DRAFT'))
);
create index meeting_time on meeting (starts_at, id);
create index meeting_host on meeting (host_id, starts_at, id);
create index meeting_host_path on meeting using gin (host_path);
create index meeting_author on meeting (author_id, starts_at, id);
create index meeting_chair on meeting (chair_id, starts_at) where chair_id is not null;
create index meeting_secretary on meeting (secretary_id, starts_at) where secretary_id is not null;
-- a meeting of a series has one next meeting
create unique index meeting_next on meeting (previous_id) where previous_id is not null;

create table meeting_invitation (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    part text not null check (part in ('BESIDE', 'ATTENDING', 'GUEST')),
    unit_id uuid,
    person_id uuid,
    -- of people and of guests from outside, as on the day of the meeting
    name text not null check (length(name) <= 200),
    post text not null check (length(post) <= 400),
    -- protocol order
    rank int not null,
    reply text not null check (reply in ('NONE', 'COMING', 'SUBSTITUTE', 'DECLINED')),
    who text not null check (length(who) <= 200),
    reason text not null check (length(reason) <= 1000),
    replied_account_id uuid,
    replied_name text not null,
    replied_post text not null,
    replied_at timestamptz,
    check (unit_id is null or person_id is null),
    check (reply = 'NONE' or replied_at is not null),
    check (reply <> 'SUBSTITUTE' or who <> ''),
    check (reply <> 'DECLINED' or reason <> '')
);
create unique index meeting_invitation_unit on meeting_invitation (unit_id, meeting_id) where unit_id is not null;
create unique index meeting_invitation_person on meeting_invitation (person_id, meeting_id) where person_id is not null;
create index meeting_invitation_meeting on meeting_invitation (meeting_id, rank, id);

create table meeting_item (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    position int not null,
    kind text not null check (kind in ('USUAL', 'FOLLOW_UP')),
    title text not null check (length(title) between 1 and 500),
    minutes int not null check (minutes between 0 and 720),
    presenter text not null check (length(presenter) <= 200),
    outcome text not null check (outcome in ('OPEN', 'DONE', 'CARRIED')),
    carried_from uuid references meeting_item on delete set null
);
create index meeting_item_meeting on meeting_item (meeting_id, position);
create index meeting_item_carried on meeting_item (carried_from) where carried_from is not null;

create table meeting_file (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    item_id uuid references meeting_item on delete cascade,
    position int not null,
    file_id uuid not null,
    label text not null check (length(label) <= 250),
    -- pictures of the meeting have words as in articles
    photo boolean not null,
    caption text not null check (length(caption) <= 500),
    alternative text not null check (length(alternative) <= 500),
    credit text not null check (length(credit) <= 120),
    unique (meeting_id, file_id)
);
create index meeting_file_file on meeting_file (file_id);

create table meeting_attendee (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    invitation_id uuid references meeting_invitation on delete set null,
    item_id uuid references meeting_item on delete set null,
    unit_id uuid,
    person_id uuid,
    name text not null check (length(name) between 1 and 200),
    post text not null check (length(post) <= 400),
    -- whom a substitute stands for
    instead_of text not null check (length(instead_of) <= 200),
    standing text not null check (standing in ('EXPECTED', 'PRESENT', 'EXCUSED', 'ABSENT', 'SUBSTITUTE', 'GUEST')),
    rank int not null
);
create index meeting_attendee_meeting on meeting_attendee (meeting_id, rank, id);
create unique index meeting_attendee_person on meeting_attendee (meeting_id, person_id) where person_id is not null;

create table meeting_contribution (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    item_id uuid references meeting_item on delete set null,
    position int not null,
    kind text not null check (kind in ('REPORT', 'SPEECH', 'CONCLUSION')),
    person_id uuid,
    speaker text not null check (length(speaker) between 1 and 200),
    -- as of the day of the meeting
    speaker_post text not null check (length(speaker_post) <= 400),
    text text not null check (length(text) between 1 and 50000),
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index meeting_contribution_meeting on meeting_contribution (meeting_id, position);

-- Every text that the minutes ever had for longer than a few minutes, or that somebody else wrote over.
create table meeting_minutes (
    id uuid primary key,
    version bigint not null,
    meeting_id uuid not null references meeting on delete cascade,
    number int not null,
    body text not null check (length(body) <= 200000),
    begun_at timestamptz not null,
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    unique (meeting_id, number)
);

-- What lay on the table when the meeting began; never changed by what happens later.
create table meeting_figure (
    meeting_id uuid not null references meeting on delete cascade,
    position int not null,
    figure_key text not null,
    label text not null,
    value text not null,
    address text,
    primary key (meeting_id, position)
);
create table meeting_follow_up (
    meeting_id uuid not null references meeting on delete cascade,
    position int not null,
    task_id uuid not null,
    title text not null,
    lead text not null,
    due_on date,
    overdue boolean not null,
    state text not null,
    address text not null,
    primary key (meeting_id, position)
);

create table meeting_article (
    article_id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    made_by uuid not null,
    at timestamptz not null
);
create index meeting_article_meeting on meeting_article (meeting_id, at);
