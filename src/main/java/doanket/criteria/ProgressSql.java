package doanket.criteria;

/** How many criteria units met at the end of each period. */
final class ProgressSql {

    /**
     * At the end of each period of ?1 between ?3 and ?4, the last figure of each indicator up to that day counts, as on a scorecard
     * of that day: what is asked once a year goes on counting among what is asked every month. A unit counts while it is there,
     * and in the period that it began. One probe of the index for each unit and indicator, whatever other units have.
     */
    static final String PERIODS = """
            with place as (
                %s
            ),
            figure as (
                select p.id as unit_id, i.criterion_id, i.from_day, i.retired_on, a.period_start, a.period_end, a.next_end,
                    a.result = 'MET' or s.spared_satisfies and a.result = 'NOT_APPLICABLE' as satisfied
                from criteria_set s
                join criterion c on c.set_id = s.id
                join indicator i on i.criterion_id = c.id
                cross join (select distinct id from place) p
                cross join lateral (
                    select f.period_start, f.period_end, coalesce(f.verified_result, f.result) as result,
                        lead(f.period_end) over (order by f.period_end) as next_end
                    from assessment f
                    where f.indicator_id = i.id and f.unit_id = p.id and f.period_end <= ?4
                ) a
                where s.id = ?1
            ),
            period as (
                select distinct period_end from figure where period_end >= ?3
            ),
            judged as (
                select e.period_end, f.unit_id, f.criterion_id, count(*) filter (where f.satisfied) as satisfied,
                    bool_or(p.until is null or p.until >= e.period_end
                        or f.period_end = e.period_end and p.until >= f.period_start) as there
                from period e
                join figure f on f.period_end <= e.period_end and (f.next_end is null or f.next_end > e.period_end)
                    and (f.from_day is null or f.from_day <= e.period_end)
                    and (f.retired_on is null or f.retired_on > e.period_end)
                join place p on p.id = f.unit_id and p.since <= e.period_end
                group by e.period_end, f.unit_id, f.criterion_id
            ),
            expected as (
                select e.period_end, i.criterion_id, count(*) as indicators,
                    count(*) over (partition by e.period_end) as criteria
                from period e
                join indicator i on (i.from_day is null or i.from_day <= e.period_end)
                    and (i.retired_on is null or i.retired_on > e.period_end)
                join criterion c on c.id = i.criterion_id
                where c.set_id = ?1
                group by e.period_end, i.criterion_id
            ),
            met as (
                select j.period_end, j.unit_id, count(*) filter (where j.satisfied >= e.indicators) as met,
                    min(e.criteria) as criteria
                from judged j
                join expected e on e.criterion_id = j.criterion_id and e.period_end = j.period_end
                group by j.period_end, j.unit_id
                having bool_or(j.there)
            )
            select m.period_end, count(*), count(*) filter (where m.met >= m.criteria), round(avg(m.met), 1)
            from met m
            group by m.period_end
            order by m.period_end""".formatted(UnitDays.ROWS);

    private ProgressSql() {}
}
