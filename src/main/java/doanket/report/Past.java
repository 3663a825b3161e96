package doanket.report;

/** What a unit reported before, and what those did that passed to it alone: they are counted with it, so their past is its own. */
final class Past {

    /** The unit of the report ?1, and its predecessors that went into no other. */
    static final String LINE = """
            line as (
                select r.unit_id as id from report r where r.id = ?1
                union
                select s.predecessor_id
                from line l
                join succession s on s.successor_id = l.id
                where not exists (select 1
                    from succession o
                    where o.predecessor_id = s.predecessor_id and o.successor_id <> l.id)
            )""";

    /** One period of an indicator {@code i}, where several units reported a {@code v} for it: by the rule of the indicator. */
    static final String VALUE = """
            case when count(*) = 1 then max(v.value)
                else case i.sum_rule
                    when 'SUM' then sum(v.value)
                    when 'STOCK' then sum(v.value)
                    when 'AVERAGE' then round(avg(v.value), 2)
                    when 'RATIO' then round(sum(v.numerator) * case i.value_type when 'PERCENT' then 100 else 1 end
                        / nullif(sum(v.denominator), 0), 2)
                end
            end""";

    private Past() {}
}
