-- What came up from beneath, so that a figure which somebody has written over it is told from one that follows it.

alter table report_value add column gathered numeric;
update report_value v
set gathered = v.value
from indicator i
where i.id = v.indicator_id and i.sum_rule <> 'NONE' and v.value is not null
and exists (
    select 1
    from report c
    join report_value b on b.report_id = c.id and b.indicator_id = v.indicator_id and b.value is not null
    where c.parent_id = v.report_id and c.state = 'APPROVED');

-- What lay beneath a report that was replaced lies beneath the one in force.
with recursive line as (
    select o.id as gone_id, n.id as now_id, n.state
    from report o
    join report n on n.corrects_id = o.id
    where o.state = 'REPLACED'
    union all
    select l.gone_id, n.id, n.state
    from line l
    join report n on n.corrects_id = l.now_id
    where l.state = 'REPLACED'
)
update report c
set parent_id = l.now_id
from line l
where c.parent_id = l.gone_id and l.state = 'APPROVED';
