-- How many years the words of opinions are kept; their figures stay. Ten years are our choice, no rule names a number: an office sets
-- what its own rules on records ask for.
alter table opinion_setting
    add column kept_years int not null default 10 check (kept_years between 5 and 70);

-- On which day their words were let go.
alter table opinion_batch add column forgotten_on date;
alter table opinion_petition
    add column forgotten_on date,
    drop constraint opinion_petition_text_check,
    add constraint opinion_petition_text_check
        check (length(text) between 1 and 4000 and forgotten_on is null or text = '' and forgotten_on is not null);
create index opinion_petition_kept on opinion_petition (day) where forgotten_on is null;
