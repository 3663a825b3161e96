-- Of two who correct an entry at the same time, the second is told so.
alter table unit_level add column version bigint not null default 1;
alter table unit_type add column version bigint not null default 1;
alter table relation_kind add column version bigint not null default 1;
alter table title add column version bigint not null default 1;
