-- What was sent each time in words, too. Of what was sent before this, comments are not known (null) and texts have no row.

alter table report_sent add column comment text;

create table report_sent_text (
    report_id uuid not null references report,
    round int not null,
    section_id uuid not null references report_form_section,
    body text not null,
    primary key (report_id, round, section_id)
);
