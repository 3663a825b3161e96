-- What readers say about an article, where whoever publishes it has opened it to that.

create table article_discussion (
    id uuid primary key references article on delete cascade,
    version bigint not null,
    mode text not null check (mode in ('CLOSED', 'REVIEWED', 'AT_ONCE'))
);

create table article_comment (
    id uuid primary key,
    version bigint not null,
    article_id uuid not null references article on delete cascade,
    -- who said it, in which post, as they were then
    account_id uuid not null,
    name text not null,
    post_id uuid,
    post text not null,
    at timestamptz not null,
    text text not null check (length(text) <= 2000),
    state text not null check (state in ('WAITING', 'SHOWN', 'REJECTED', 'REMOVED', 'WITHDRAWN')),
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    -- what was taken away is gone for good
    constraint taken_away check ((text = '') = (state in ('REMOVED', 'WITHDRAWN')))
);
create index article_comment_article on article_comment (article_id, at desc, id desc);
create index article_comment_waiting on article_comment (at) where state = 'WAITING';
create index article_comment_recent on article_comment (account_id, at);
