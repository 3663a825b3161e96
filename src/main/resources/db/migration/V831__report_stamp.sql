-- Who did something is stored under the same names in every feature.

alter table report_event rename column by_name to name;
alter table report_evidence rename column by_name to name;
