-- How long before the due date a form reminds, and from how many times the last figure on a figure looks wrong, are decided by
-- whoever asks.

alter table report_form
    add column remind_before int not null default 2 check (remind_before between 0 and 10),
    -- null: nothing is compared with the last period
    add column far_times int default 3 check (far_times between 2 and 100);
