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

    private Holding() {}
}
