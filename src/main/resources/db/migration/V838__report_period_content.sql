-- What a period asks for is kept with it, so that a form which is changed later does not rewrite what was reported.

create table report_period_indicator (
    period_id uuid not null references report_period,
    indicator_id uuid not null references indicator,
    sort int not null,
    required boolean not null,
    part_of uuid references indicator,
    primary key (period_id, indicator_id)
);
create index report_period_indicator_of on report_period_indicator (indicator_id);

create table report_period_section (
    period_id uuid not null references report_period,
    section_id uuid not null references report_form_section,
    title text not null check (length(title) between 1 and 300),
    sort int not null,
    primary key (period_id, section_id)
);
create index report_period_section_of on report_period_section (section_id);

insert into report_period_indicator (period_id, indicator_id, sort, required, part_of)
select p.id, a.indicator_id, a.sort, a.required, a.part_of
from report_period p
join report_form_indicator a on a.form_id = p.form_id;

-- What was reported and is asked no longer.
insert into report_period_indicator (period_id, indicator_id, sort, required, part_of)
select distinct r.period_id, v.indicator_id, 1000, false, cast(null as uuid)
from report r
join report_value v on v.report_id = r.id
where v.value is not null or v.not_applicable or v.typed <> ''
on conflict do nothing;

insert into report_period_section (period_id, section_id, title, sort)
select p.id, s.id, s.title, s.sort
from report_period p
join report_form_section s on s.form_id = p.form_id;

-- A part in words that the form asks for no longer, and that periods still have.
alter table report_form_section add column dropped boolean not null default false;
alter table report_form_section alter column dropped drop default;

-- Of two who change a form the second is told.
alter table report_form add column edition int not null default 1;
alter table report_form alter column edition drop default;
