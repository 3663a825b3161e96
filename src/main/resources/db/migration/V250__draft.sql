-- What somebody is still writing: one row per person and form. A body of null says that the form was saved at that time,
-- so that a late copy from another tab is recognised as stale.

create table draft (
    account_id uuid not null references account on delete cascade,
    form_key text not null check (length(form_key) between 1 and 120),
    body jsonb check (jsonb_typeof(body) = 'object'),
    updated_at timestamptz not null,
    primary key (account_id, form_key)
);
create index draft_age on draft (updated_at);
