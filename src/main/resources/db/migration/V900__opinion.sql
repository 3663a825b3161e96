-- Opinions of people as aggregates: what about, where, how many said so, and in which words. Nothing of a person.

-- What may be chosen; the offices' own words, so they are rows.
create table opinion_word (
    kind text not null check (kind in ('CHANNEL', 'TOPIC', 'GROUP', 'COMPETENCE')),
    code text not null check (code ~ '^[A-Z_]{2,30}$'),
    -- of a topic: the committee that it falls to
    group_code text not null,
    name_vi text not null,
    name_en text not null,
    position int not null,
    primary key (kind, code)
);

-- One row: what fewer people have said is not shown as a figure.
create table opinion_setting (
    only_one boolean primary key default true check (only_one),
    least_people int not null check (least_people between 1 and 1000)
);

-- What a unit has put together of a period.
create table opinion_batch (
    id uuid primary key,
    version bigint not null,
    unit_id uuid not null references unit,
    area_unit_id uuid not null references unit,
    name text not null check (length(name) between 1 and 300),
    channel text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    closed boolean not null,
    saved_name text not null,
    saved_at timestamptz not null,
    created_by uuid not null references account,
    created_name text not null,
    created_at timestamptz not null
);
create index opinion_batch_unit on opinion_batch (unit_id, ends_on desc);

create table opinion_petition (
    id uuid primary key,
    version bigint not null,
    -- null for what was merged
    batch_id uuid references opinion_batch,
    position int not null,
    origin_unit_id uuid not null references unit,
    -- the unit that has to do with it now
    holder_unit_id uuid not null references unit,
    place_unit_id uuid not null references unit,
    topic text not null,
    competence text not null,
    people int not null check (people > 0),
    text text not null check (length(text) between 1 and 4000),
    -- the last day of the period in which it was said
    day date not null,
    state text not null check (state in ('DRAFT', 'WAITING', 'ANSWERED', 'REPORTED')),
    -- its parts, or what it was merged from, stand in its place
    divided boolean not null,
    -- made from others, which are told to the people one by one
    merged boolean not null,
    split_from_id uuid references opinion_petition,
    merged_into_id uuid references opinion_petition,
    -- the answered one after which it was made again
    again_of_id uuid references opinion_petition,
    due_on date,
    outcome text check (outcome in ('DONE', 'DOING', 'EXPLAINED', 'NOT_YET', 'PASSED_ON')),
    answer text not null,
    answer_paper text not null,
    answered_unit_id uuid references unit,
    answered_at timestamptz,
    told_on date,
    told_how text not null,
    -- the day for which its holder was reminded
    reminded_for date,
    check ((state in ('ANSWERED', 'REPORTED')) = (outcome is not null)),
    check ((outcome is null) = (answered_at is null)),
    check ((state = 'REPORTED') = (told_on is not null))
);
create index opinion_petition_batch on opinion_petition (batch_id, position);
create index opinion_petition_holder on opinion_petition (holder_unit_id, state, due_on);
create index opinion_petition_origin on opinion_petition (origin_unit_id, id);
create index opinion_petition_place on opinion_petition (place_unit_id, day);
create index opinion_petition_merged on opinion_petition (merged_into_id) where merged_into_id is not null;
create index opinion_petition_split on opinion_petition (split_from_id) where split_from_id is not null;
create index opinion_petition_due on opinion_petition (due_on) where state = 'WAITING';

-- From which unit to which it went. Rows are added, never changed.
create table opinion_forward (
    id uuid primary key,
    version bigint not null,
    petition_id uuid not null references opinion_petition,
    from_unit_id uuid not null references unit,
    to_unit_id uuid not null references unit,
    due_on date,
    paper text not null,
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null
);
create index opinion_forward_petition on opinion_forward (petition_id, at);

-- What was done, of whatever this feature keeps. Rows are added, never changed.
create table opinion_event (
    id uuid primary key,
    version bigint not null,
    subject_id uuid not null,
    step text not null,
    account_id uuid references account,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    text text not null
);
create index opinion_event_subject on opinion_event (subject_id, at);

insert into opinion_setting (least_people) values (5);

insert into opinion_word (kind, code, group_code, name_vi, name_en, position) values
    ('CHANNEL', 'VOTERS', '', 'Hội nghị tiếp xúc cử tri', 'Meeting with voters', 1),
    ('CHANNEL', 'RECEPTION', '', 'Tiếp công dân', 'Reception of citizens', 2),
    ('CHANNEL', 'DIALOGUE', '', 'Đối thoại trực tiếp', 'Dialogue', 3),
    ('CHANNEL', 'VILLAGE', '', 'Họp thôn, tổ dân phố', 'Village meeting', 4),
    ('CHANNEL', 'MEMBERS', '', 'Đoàn viên, hội viên', 'Members of organisations', 5),
    ('CHANNEL', 'MOOD', '', 'Dư luận xã hội', 'Public mood', 6),
    ('CHANNEL', 'ONLINE', '', 'Mặt trận số', 'Digital Front', 7),
    ('GROUP', 'ECONOMY', '', 'Kinh tế - ngân sách', 'Economy and budget', 1),
    ('GROUP', 'SOCIETY', '', 'Văn hóa - xã hội', 'Culture and society', 2),
    ('GROUP', 'LAW', '', 'Pháp chế', 'Law', 3),
    ('GROUP', 'ETHNIC', '', 'Dân tộc', 'Ethnic affairs', 4),
    ('COMPETENCE', 'COMMUNE', '', 'Cấp xã', 'Commune', 1),
    ('COMPETENCE', 'PROVINCE', '', 'Cấp tỉnh', 'Province', 2),
    ('COMPETENCE', 'CENTRAL', '', 'Trung ương', 'Central', 3),
    ('TOPIC', 'LAND', 'ECONOMY', 'Đất đai', 'Land', 1),
    ('TOPIC', 'ROADS', 'ECONOMY', 'Giao thông', 'Roads', 2),
    ('TOPIC', 'IRRIGATION', 'ECONOMY', 'Thủy lợi', 'Irrigation', 3),
    ('TOPIC', 'WATER', 'ECONOMY', 'Nước sạch', 'Clean water', 4),
    ('TOPIC', 'POWER', 'ECONOMY', 'Điện', 'Electricity', 5),
    ('TOPIC', 'ENVIRONMENT', 'ECONOMY', 'Môi trường', 'Environment', 6),
    ('TOPIC', 'HEALTH', 'SOCIETY', 'Y tế', 'Health', 7),
    ('TOPIC', 'EDUCATION', 'SOCIETY', 'Giáo dục', 'Education', 8),
    ('TOPIC', 'POLICY', 'SOCIETY', 'Chính sách', 'Social policy', 9),
    ('TOPIC', 'ORDER', 'LAW', 'An ninh trật tự', 'Public order', 10),
    ('TOPIC', 'CADRES', 'LAW', 'Cán bộ', 'Officials', 11),
    ('TOPIC', 'HIGHLANDS', 'ETHNIC', 'Chính sách dân tộc', 'Ethnic policy', 12),
    ('TOPIC', 'OTHER', 'SOCIETY', 'Lĩnh vực khác', 'Other', 13);

insert into role_permission (role_code, permission)
select role, permission
from (values
    ('MEMBER', array['OPINION_READ']),
    ('STAFF', array['OPINION_READ', 'OPINION_WRITE']),
    ('CLERK', array['OPINION_READ', 'OPINION_WRITE']),
    ('EDITOR', array['OPINION_READ']),
    ('LEADER', array['OPINION_READ', 'OPINION_WRITE', 'OPINION_LEAD'])
) as held (role, permissions), unnest(permissions) as permission;
