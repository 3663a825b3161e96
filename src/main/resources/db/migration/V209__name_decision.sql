-- By which decision a unit was called otherwise from the next day on; empty where nobody told.
alter table former_name add column decision text not null default '' check (length(decision) <= 200);
