-- Who set which number of the rules of tasks, from what to what: written once, never changed.
create table task_rule_change (
    id uuid primary key,
    code text not null references task_rule,
    before int not null,
    after int not null,
    reason text not null,
    account_id uuid references account,
    name text not null,
    post text not null,
    at timestamptz not null
);
create index task_rule_change_at on task_rule_change (at desc, id desc);
