-- Topics are dossiers with a page of their own, and what is published is looked at again on a day.
alter table news_topic add column summary text not null default '' check (length(summary) <= 1000);
alter table article add column check_on date;
create index article_check on article (check_on) where check_on is not null;
create index article_expiry on article (expires_at) where expires_at is not null;
