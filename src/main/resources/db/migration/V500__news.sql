-- Articles: the work on them (article), every text they ever had (article_version), what readers may see now (article_live).

create table news_category (
    id uuid primary key,
    version bigint not null,
    name_vi text not null check (length(name_vi) between 1 and 80),
    name_en text not null check (length(name_en) between 1 and 80),
    name_fold text not null unique,
    position int not null,
    open boolean not null
);

create table news_topic (
    id uuid primary key,
    version bigint not null,
    name text not null check (length(name) between 1 and 80),
    name_fold text not null unique,
    open boolean not null
);

create table article (
    id uuid primary key,
    version bigint not null,
    unit_id uuid not null,
    author_id uuid not null,
    author_name text not null,
    begun_at timestamptz not null,
    -- the work on the newest version; NONE while nothing is open
    stage text not null check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'NONE')),
    latest_number int not null,
    latest_by text not null,
    latest_at timestamptz not null,
    -- who began the round that is open, and who sent it: neither may approve it
    writer_id uuid not null,
    submitted_by uuid,
    submitted_at timestamptz,
    ever_submitted boolean not null,
    claimed_by uuid,
    claimed_name text,
    claimed_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    live_number int not null,
    publish_at timestamptz,
    replaced_at timestamptz,
    expires_at timestamptz,
    pinned_until timestamptz,
    withdrawn_at timestamptz,
    constraint four_eyes check (approved_by is null or approved_by not in (writer_id, submitted_by)),
    constraint published_once_approved check ((live_number = 0) = (publish_at is null)),
    constraint expires_after_publication check (expires_at is null or publish_at is null or expires_at > publish_at)
);
create index article_author on article (author_id, latest_at desc, id);
create index article_writer on article (writer_id, latest_at desc, id);
create index article_stage on article (stage, submitted_at) where stage in ('SUBMITTED', 'APPROVED');
create index article_schedule on article (publish_at) where live_number > 0 and withdrawn_at is null;

create table article_version (
    id uuid primary key,
    version bigint not null,
    article_id uuid not null references article on delete cascade,
    number int not null check (number > 0),
    title text not null check (length(title) <= 250),
    lead text not null check (length(lead) <= 1000),
    body text not null check (octet_length(body) <= 500000),
    byline text not null check (length(byline) <= 120),
    category_id uuid references news_category,
    written_by uuid not null,
    written_name text not null,
    written_post text not null,
    post_id uuid,
    written_at timestamptz not null,
    note text not null,
    unique (article_id, number)
);

create table article_topic (
    version_id uuid not null references article_version on delete cascade,
    position int not null,
    topic_id uuid not null references news_topic,
    primary key (version_id, position)
);

create table article_audience (
    version_id uuid not null references article_version on delete cascade,
    position int not null,
    unit_id uuid,
    with_subtree boolean not null,
    unit_type text,
    role_code text,
    primary key (version_id, position)
);

create table article_figure (
    version_id uuid not null references article_version on delete cascade,
    position int not null,
    file_id uuid not null,
    caption text not null check (length(caption) <= 500),
    alternative text not null check (length(alternative) <= 500),
    credit text not null check (length(credit) <= 120),
    primary key (version_id, position)
);
create index article_figure_file on article_figure (file_id);

create table article_attachment (
    version_id uuid not null references article_version on delete cascade,
    position int not null,
    file_id uuid not null,
    label text not null check (length(label) <= 200),
    primary key (version_id, position)
);
create index article_attachment_file on article_attachment (file_id);

create table article_event (
    id uuid primary key,
    version bigint not null,
    article_id uuid not null references article on delete cascade,
    at timestamptz not null,
    kind text not null,
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    number int not null,
    reason text
);
create index article_event_article on article_event (article_id, at);

-- One row for each article that is published or waits for its hour; what lists and readers look at.
create table article_live (
    article_id uuid primary key references article on delete cascade,
    version_id uuid not null references article_version,
    number int not null,
    unit_id uuid not null,
    -- the unit and all it lies beneath on the day of publication, for those whose role covers a branch
    unit_path uuid[] not null,
    author_id uuid not null,
    category_id uuid not null references news_category,
    topics uuid[] not null,
    audience text[] not null,
    title text not null,
    lead text not null,
    cover uuid,
    cover_alt text not null,
    -- folded adjacent syllables of title and lead, for what is related
    pairs text[] not null,
    publish_at timestamptz not null,
    replaced_at timestamptz,
    expires_at timestamptz,
    pinned_until timestamptz
);
create index article_live_time on article_live (publish_at desc, article_id desc);
create index article_live_category on article_live (category_id, publish_at desc, article_id desc);
create index article_live_unit on article_live (unit_id, publish_at desc, article_id desc);
create index article_live_topics on article_live using gin (topics);
create index article_live_pinned on article_live (pinned_until) where pinned_until is not null;

insert into news_category (id, version, name_vi, name_en, name_fold, position, open)
select gen_random_uuid(), 1, name_vi, name_en, name_fold, position, true
from (values
    ('Hoạt động của lãnh đạo', 'Leaders at work', 'hoat dong cua lanh dao', 1),
    ('Hoạt động của Mặt trận', 'The Front at work', 'hoat dong cua mat tran', 2),
    ('Tổ chức thành viên', 'Member organisations', 'to chuc thanh vien', 3),
    ('Phong trào, cuộc vận động', 'Movements and campaigns', 'phong trao, cuoc van dong', 4),
    ('Giám sát, phản biện xã hội', 'Supervision and social criticism', 'giam sat, phan bien xa hoi', 5),
    ('Người tốt, việc tốt', 'Good people, good deeds', 'nguoi tot, viec tot', 6),
    ('Thông báo', 'Announcements', 'thong bao', 7)
) as given (name_vi, name_en, name_fold, position);

insert into news_topic (id, version, name, name_fold, open)
select gen_random_uuid(), 1, name, name_fold, true
from (values
    ('Nông thôn mới', 'nong thon moi'),
    ('Đô thị văn minh', 'do thi van minh'),
    ('Đại đoàn kết toàn dân tộc', 'dai doan ket toan dan toc'),
    ('Quỹ "Vì người nghèo"', 'quy "vi nguoi ngheo"'),
    ('Nhà Đại đoàn kết', 'nha dai doan ket'),
    ('Chuyển đổi số', 'chuyen doi so'),
    ('Vùng đồng bào dân tộc thiểu số', 'vung dong bao dan toc thieu so'),
    ('Tiếp xúc cử tri', 'tiep xuc cu tri'),
    ('Đại hội Mặt trận', 'dai hoi mat tran'),
    ('Môi trường', 'moi truong')
) as given (name, name_fold);
