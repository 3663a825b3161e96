package doanket.criteria;

/** How figures and plans of many places are taken together. */
final class TotalSql {

    private static final String TAKEN = """
            with place as (
                %1$s
            ),
            asked as (
                select p.id as place, p.id, p.since, p.until from place p
                union
                select p.id, r.lower_id, p.since, p.until
                from place p
                join unit_relation r on r.upper_id = p.id and r.kind_code = 'TERRITORY'
                join unit u on u.id = r.lower_id
                join unit_type t on t.code = u.type_code and not t.territorial
            )
            select %2$s,
                case when f.value_type = 'PERCENT'
                        then round(coalesce(100 * sum(f.numerator) / nullif(sum(f.denominator), 0), avg(f.value)), 2)
                    when f.sum_rule = 'AVERAGE' then round(avg(f.value), 2)
                    else sum(f.value) end,
                count(distinct f.unit_id)
            from (
                select g.*, row_number() over (partition by g.indicator_id, g.unit_id order by g.period_end desc) as nr
                from (
                    select distinct on (a.indicator_id, a.unit_id, a.period_end)
                        a.indicator_id, a.unit_id, a.period_end, cast(s.place as text) as place, a.value, a.numerator,
                        a.denominator, i.value_type, i.sum_rule
                    from asked s
                    cross join indicator i
                    cross join lateral (
                        select *
                        from assessment f
                        where f.indicator_id = i.id and f.unit_id = s.id and f.period_end between ?3 and ?4
                        offset 0
                    ) a
                    where i.id = any (cast(string_to_array(?1, ',') as uuid[]))
                    and s.since <= a.period_end and (s.until is null or s.until >= a.period_start)
                    and (i.sum_rule = 'SUM' or s.until is null or s.until >= ?4)
                    and not exists (select 1
                        from assessment l
                        where i.sum_rule = 'SUM' and l.indicator_id = a.indicator_id and l.unit_id = a.unit_id
                        and l.period_start <= a.period_start and l.period_end >= a.period_end and l.period_end <= ?4
                        and l.period_end - l.period_start > a.period_end - a.period_start)
                    order by a.indicator_id, a.unit_id, a.period_end, s.place
                ) g
            ) f
            where f.nr = 1 or f.sum_rule = 'SUM'
            group by %2$s, f.value_type, f.sum_rule""";

    /**
     * The places, and the bodies that work in them, each with the days on which it counts; a period that they began counts too.
     * What is added up is the sum of all periods; of everything else the last figure of each that is still there at the end counts:
     * shares by their numerators and denominators, averages as such, what there is (stocks) added up over places, what is met or
     * not by how many meet it. A period within a longer one that was reported too, as months within their year, is not added again.
     */
    static final String TOTALS = totals("f.indicator_id");

    /** The same of one indicator, for each of the places. */
    static final String BY_PLACE = totals("f.place");

    /** The places, and the bodies that work in them. */
    private static final String ASKED = """
            with asked as (
                select p.id
                from unnest(cast(string_to_array(?2, ',') as uuid[])) as p (id)
                union
                select r.lower_id
                from unit_relation r
                join unit u on u.id = r.lower_id
                join unit_type t on t.code = u.type_code and not t.territorial
                where r.kind_code = 'TERRITORY'
                and r.upper_id = any (cast(string_to_array(?2, ',') as uuid[]))
            )
            """;

    /**
     * Of each the plans of the year that lie in no longer one: the whole year, or else halves, quarters and months side by side; of
     * what there is (stocks) the last of these.
     */
    static final String PLANNED = ASKED + """
            select t.indicator_id,
                case when i.value_type = 'PERCENT' or i.sum_rule = 'AVERAGE' then round(avg(t.value), 2) else sum(t.value) end
            from (select *, row_number() over (partition by indicator_id, unit_id
                    order by period_end desc, period_start) as nr
                from target
                where indicator_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and period_start >= ?3 and period_end <= ?4) t
            join indicator i on i.id = t.indicator_id
            where t.unit_id in (select id from asked) and (i.sum_rule <> 'STOCK' or t.nr = 1)
            and not exists (select 1
                from target l
                where l.indicator_id = t.indicator_id and l.unit_id = t.unit_id
                and l.period_start between ?3 and t.period_start and l.period_end between t.period_end and ?4
                and l.period_end - l.period_start > t.period_end - t.period_start)
            group by t.indicator_id, i.value_type, i.sum_rule""";

    private TotalSql() {}

    private static String totals(String key) {
        return TAKEN.formatted(UnitDays.ROWS, key);
    }
}
