-- An account that was opened again is not locked again for the days before.

alter table account add column reopened_at timestamptz;
