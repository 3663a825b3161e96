-- Whether articles of a category are stories of people and places: they stand together on the page of their campaign.
alter table news_category add column story boolean not null default false;
update news_category set story = true where name_fold = 'nguoi tot, viec tot';

-- What objects of a category are called, where that is not what their kind is called.
create table search_called (
    kind text not null,
    category text not null,
    name_vi text not null,
    name_en text not null,
    primary key (kind, category)
);
insert into search_called (kind, category, name_vi, name_en)
select 'news', id, name_vi, name_en from news_category where story;
