-- Type, number and excerpt without marks, for the filter of the list: "45 tb du" finds 45-TB/ĐU.
alter table document add column fold text not null default '';
