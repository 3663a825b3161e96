package doanket.opinion;

import static doanket.opinion.PetitionRepository.number;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums of what was said in an area in a period. Only what nothing else stands in place of is counted; what was asked again is the same
 * matter, and within a period it is counted once, as it was asked last.
 */
@ApplicationScoped
class FigureRepository {

    /** Every place of the area, with the one right in it that it belongs to; also those that are there no longer. */
    private static final String PLACES = """
            with recursive place (id, top) as (
                select cast(?1 as uuid), cast(?1 as uuid)
                union
                select r.lower_id, case when p.id = cast(?1 as uuid) then r.lower_id else p.top end
                from place p
                join unit_relation r on r.upper_id = p.id and r.kind_code = 'TERRITORY'
                join unit u on u.id = r.lower_id
                join unit_type t on t.code = u.type_code and t.territorial
            ),
            one as (
                select distinct on (id) id, top from place order by id, top
            )
            """;

    private static final String BASE = """
            select coalesce(area_on(u.id, ?2), u.id), u.name, s.least_people
            from opinion_setting s, unit u
            where u.id = ?1""";

    /**
     * What stands in the period, back through what it was split or merged from and asked again after ({@code line}); what was asked
     * again so ({@code raised}) is taken off what it stands in ({@code whole}), as those people are counted where they asked last.
     */
    private static final String COUNTED = PLACES + """
            , span (slot, starts, ends) as (
                select v.slot, make_date(?2, v.month, 1), cast(make_date(?2, v.month, 1) + v.months * interval '1 month' as date)
                from (values %s) as v (slot, month, months)
            ),
            found as (
                select t.slot, p.id, p.topic, p.competence, p.outcome, p.people, o.top,
                    p.again_of_id is not null or p.split_from_id is not null or p.merged as tied
                from span t
                join opinion_petition p on p.day >= t.starts and p.day < t.ends
                join one o on o.id = p.place_unit_id
                where p.state <> 'DRAFT' and not p.divided and p.merged_into_id is null
            ),
            line (slot, base, id, again) as (
                select f.slot, f.id, f.id, false from found f where f.tied
                union
                select l.slot, l.base, n.id, l.again or coalesce(n.id = p.again_of_id, false)
                from line l
                join opinion_petition p on p.id = l.id
                join opinion_petition n on n.id in (p.again_of_id, p.split_from_id) or n.merged_into_id = p.id
            ),
            raised (slot, id) as (
                select distinct l.slot, p.again_of_id
                from line l
                join opinion_petition p on p.id = l.id
                where p.again_of_id is not null
            ),
            whole (slot, raised, id, people) as (
                select r.slot, p.id, p.id, p.people from raised r join opinion_petition p on p.id = r.id
                union
                select w.slot, w.raised, p.merged_into_id, w.people
                from whole w
                join opinion_petition p on p.id = w.id
                where p.merged_into_id is not null
            ),
            counted as (
                select f.slot, f.topic, f.competence, f.outcome, f.top, f.people - coalesce(s.people, 0) as people,
                    exists (select 1 from line l where l.slot = f.slot and l.base = f.id and l.again) as again
                from found f
                left join (select w.slot, w.id, sum(w.people) as people from whole w group by w.slot, w.id) s
                    on s.slot = f.slot and s.id = f.id
                where f.people > coalesce(s.people, 0)
            )
            """;

    private static final String CELLS = COUNTED + """
            select c.slot, c.topic, c.top, sum(c.people)
            from counted c
            group by c.slot, c.topic, c.top""";

    private static final String TALLIES = COUNTED + """
            select c.competence, coalesce(w.group_code, ''), c.outcome, count(*), count(*) filter (where c.again)
            from counted c
            left join opinion_word w on w.kind = 'TOPIC' and w.code = c.topic
            group by c.competence, coalesce(w.group_code, ''), c.outcome""";

    private static final String HOLD_BACK = """
            insert into opinion_hidden as h (area_id, year, period, topic, place_id, people, total)
            select ?1, ?2, r.period, r.topic, r.place, r.people, r.total
            from jsonb_to_recordset(cast(?3 as jsonb)) as r (period text, topic text, place uuid, people int, total int)
            on conflict (area_id, year, period, topic, place_id) do update set people = excluded.people, total = excluded.total""";

    private static final String BATCHES = PLACES + """
            select count(*)
            from opinion_batch b
            join one o on o.id = b.area_unit_id
            where b.ends_on between ?2 and ?3 and b.closed""";

    private static final String TOPS = """
            select u.id, u.name
            from unit u
            where u.id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by u.id <> cast(?2 as uuid), u.protocol_rank, u.sort_form, u.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** A place that stands for all places in it, in its order; the area itself first. */
    record Top(UUID id, String name) {}

    /** In which area a unit works (or itself), its name, and what fewer people have said is not shown as a figure. */
    record Base(UUID area, String name, int least) {}

    /** Of all periods of the year. */
    List<Cell> cells(FigureSpan span) {
        var periods = FigurePeriod.values();
        return Sql.rows(of(CELLS, span, periods))
                .map(row -> new Cell(periods[number(row[0])], (String) row[1], (UUID) row[2], number(row[3])))
                .toList();
    }

    List<Tally> tallies(FigureSpan span) {
        return Sql.rows(of(TALLIES, span, span.period()))
                .map(row -> new Tally(
                        (String) row[0],
                        (String) row[1],
                        row[2] == null ? null : Outcome.valueOf((String) row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /** What was held back of that year when somebody looked earlier. */
    List<HeldBack> heldBack(FigureSpan span) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select period, topic, place_id, people, total
                                from opinion_hidden
                                where area_id = ?1 and year = ?2""")
                        .setParameter(1, span.area())
                        .setParameter(2, span.year()))
                .map(row -> new HeldBack(
                        FigurePeriod.valueOf((String) row[0]),
                        (String) row[1],
                        (UUID) row[2],
                        number(row[3]),
                        number(row[4])))
                .toList();
    }

    /** From now on these stay held back; one statement, none where there is nothing new. */
    void holdBack(FigureSpan span, List<HeldBack> added) {
        if (added.isEmpty()) {
            return;
        }
        var lines = PortalJson.createArrayBuilder();
        added.forEach(one -> lines.add(PortalJson.createObjectBuilder()
                .add("period", one.period().name())
                .add("topic", one.topic())
                .add("place", one.place().toString())
                .add("people", one.people())
                .add("total", one.total())));
        entityManager
                .createNativeQuery(HOLD_BACK)
                .setParameter(1, span.area())
                .setParameter(2, span.year())
                .setParameter(3, lines.build().toString())
                .executeUpdate();
    }

    long batches(FigureSpan span) {
        return ((Number) entityManager
                        .createNativeQuery(BATCHES)
                        .setParameter(1, span.area().toString())
                        .setParameter(2, Date.valueOf(span.from()))
                        .setParameter(3, Date.valueOf(span.until()))
                        .getSingleResult())
                .longValue();
    }

    /** The unit with the place that it works in. */
    Optional<Base> base(UUID unit, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(BASE)
                        .setParameter(1, unit)
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> new Base((UUID) row[0], (String) row[1], number(row[2])))
                .findFirst();
    }

    List<Top> tops(List<UUID> places, UUID area) {
        return Sql.rows(entityManager
                        .createNativeQuery(TOPS)
                        .setParameter(1, Sql.joined(places))
                        .setParameter(2, area.toString()))
                .map(row -> new Top((UUID) row[0], (String) row[1]))
                .toList();
    }

    private Query of(String sql, FigureSpan span, FigurePeriod... periods) {
        var spans = Stream.of(periods).map(FigurePeriod::row).collect(Collectors.joining(", "));
        return entityManager
                .createNativeQuery(sql.formatted(spans))
                .setParameter(1, span.area().toString())
                .setParameter(2, span.year());
    }
}
