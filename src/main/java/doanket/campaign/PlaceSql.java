package doanket.campaign;

/** How the places of a campaign follow what becomes of them. */
final class PlaceSql {

    /**
     * The places of a day: of those that took part, what had ended before is followed to what came after it, and what was yet to
     * begin back to what it came from.
     */
    static final String PLACES = """
            with recursive place as (
                select u.id, u.valid_from, u.valid_to
                from campaign_participant p
                join unit u on u.id = p.unit_id
                where p.campaign_id = ?1
                union
                select n.id, n.valid_from, n.valid_to
                from place o
                join succession s on s.predecessor_id = o.id and o.valid_to < ?2
                    or s.successor_id = o.id and o.valid_from > ?2
                join unit n on n.id = case when s.predecessor_id = o.id then s.successor_id else s.predecessor_id end
            )
            select u.id, u.short_name, u.name, u.code, t.name_vi || chr(31) || t.name_en
            from place p
            join unit u on u.id = p.id
            join unit_type t on t.code = u.type_code
            where u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)
            order by u.protocol_rank, u.sort_form, u.id""";

    /**
     * The same over a time, with the days on which each is a place: what came after one counts from the day after its end on,
     * what one came from until the day before its beginning.
     */
    static final String STAYS = """
            with recursive stay as (
                select u.id, u.valid_from as since, u.valid_to as until, 0 as way
                from campaign_participant p
                join unit u on u.id = p.unit_id
                where p.campaign_id = ?1
                union
                select n.id,
                    case when s.predecessor_id = o.id then greatest(n.valid_from, o.until + 1) else n.valid_from end,
                    case when s.predecessor_id = o.id then n.valid_to else least(n.valid_to, o.since - 1) end,
                    case when s.predecessor_id = o.id then 1 else -1 end
                from stay o
                join succession s on s.predecessor_id = o.id and o.way >= 0 and o.until < ?3
                    or s.successor_id = o.id and o.way <= 0 and o.since > ?2
                join unit n on n.id = case when s.predecessor_id = o.id then s.successor_id else s.predecessor_id end
            )
            select u.id, u.short_name, u.name, u.code, t.name_vi || chr(31) || t.name_en, min(p.since),
                case when count(*) = count(p.until) then max(p.until) end
            from stay p
            join unit u on u.id = p.id
            join unit_type t on t.code = u.type_code
            where p.since <= ?3 and (p.until is null or p.until >= ?2)
            group by u.id, t.name_vi, t.name_en
            order by u.protocol_rank, u.sort_form, u.id""";

    private PlaceSql() {}
}
