package doanket.report;

/** Who answers for the reports of units that are closed: the units after them. */
final class Holding {

    /** The unit of the report {@code r} and, where that one is closed by ?2, those after it, with commas between them. */
    static final String OF_REPORT = """
            (with recursive line as (
                select u.id, u.valid_to from unit u where u.id = r.unit_id
                union
                select u.id, u.valid_to
                from line l
                join succession s on s.predecessor_id = l.id
                join unit u on u.id = s.successor_id
                where l.valid_to < cast(?2 as date)
            )
            select string_agg(cast(l.id as text), ',') from line l)""";

    /** The units ?1, with commas between them, and those closed by ?2 after which they come. */
    static final String BY_UNITS = """
            (with recursive line as (
                select cast(u as uuid) as id from unnest(string_to_array(?1, ',')) as u
                union
                select g.id
                from line l
                join succession s on s.successor_id = l.id
                join unit g on g.id = s.predecessor_id and g.valid_to < cast(?2 as date)
            )
            select l.id from line l)""";

    /** What {@link Predecessor#all} reads: of units before that of {@code r} what they sent, and what they only wrote. */
    static final String BEFORE_REPORT = """
            (with recursive gone as (
                select s.predecessor_id as id from succession s where s.successor_id = r.unit_id
                union
                select s.predecessor_id
                from gone g
                join succession s on s.successor_id = g.id
            )
            select string_agg(concat_ws(chr(31), cast(q.id as text), q.state, n.name), chr(30)
                order by n.protocol_rank, n.sort_form, q.id)
            from gone g
            join report q on q.period_id = r.period_id and q.unit_id = g.id and q.state <> 'REPLACED'
            join unit n on n.id = q.unit_id
            where q.state in ('SUBMITTED', 'APPROVED')
            or exists (select 1
                from report_value v
                where v.report_id = q.id and (v.value is not null or v.typed <> ''))
            or exists (select 1 from report_text t where t.report_id = q.id and t.body <> ''))""";

    private Holding() {}
}
