-- What there is at the end of a period is added up over units, but not over time.
alter table indicator drop constraint indicator_sum_rule_check;
alter table indicator
    add constraint indicator_sum_rule_check check (sum_rule in ('SUM', 'STOCK', 'RATIO', 'AVERAGE', 'NONE'));
