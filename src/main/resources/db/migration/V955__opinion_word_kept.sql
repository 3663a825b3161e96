-- Words are kept by administrators: closed ones cannot be chosen any more, and who saves second is told.
alter table opinion_word
    add column open boolean not null default true,
    add column version int not null default 0;

-- Below three a figure could tell of one person; above a hundred hardly any figure of a village is left.
update opinion_setting set least_people = greatest(3, least(100, least_people));
alter table opinion_setting
    add column version int not null default 0,
    drop constraint opinion_setting_least_people_check,
    add constraint opinion_setting_least_people_check check (least_people between 3 and 100);
