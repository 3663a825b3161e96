package doanket.opinion;

import static doanket.opinion.PetitionRepository.number;
import static doanket.opinion.PetitionRepository.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sums of what was said in an area in a period; only what nothing else stands in place of is counted. */
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
            select case when t.territorial or r.upper_id is null then u.id else r.upper_id end, u.name, s.least_people
            from opinion_setting s, unit u
            join unit_type t on t.code = u.type_code
            left join unit_relation r on r.lower_id = u.id and r.kind_code = 'TERRITORY' and r.valid_to is null
            where u.id = ?1
            order by r.valid_from desc
            limit 1""";

    private static final String CELLS = PLACES + """
            select p.topic, o.top, sum(p.people)
            from opinion_petition p
            join one o on o.id = p.place_unit_id
            where p.day between ?2 and ?3 and p.state <> 'DRAFT' and not p.divided and p.merged_into_id is null
            group by p.topic, o.top""";

    private static final String TALLIES = PLACES + """
            select p.competence, coalesce(w.group_code, ''), p.outcome, count(*)
            from opinion_petition p
            join one o on o.id = p.place_unit_id
            left join opinion_word w on w.kind = 'TOPIC' and w.code = p.topic
            where p.day between ?2 and ?3 and p.state <> 'DRAFT' and not p.divided and p.merged_into_id is null
            group by p.competence, coalesce(w.group_code, ''), p.outcome""";

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

    List<Cell> cells(FigureSpan span) {
        return rows(of(CELLS, span))
                .map(row -> new Cell((String) row[0], (UUID) row[1], number(row[2])))
                .toList();
    }

    List<Tally> tallies(FigureSpan span) {
        return rows(of(TALLIES, span))
                .map(row -> new Tally(
                        (String) row[0],
                        (String) row[1],
                        row[2] == null ? null : Outcome.valueOf((String) row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    long batches(FigureSpan span) {
        return ((Number) of(BATCHES, span).getSingleResult()).longValue();
    }

    /** The unit with the place that it works in. */
    Optional<Base> base(UUID unit) {
        return rows(entityManager.createNativeQuery(BASE).setParameter(1, unit))
                .map(row -> new Base((UUID) row[0], (String) row[1], number(row[2])))
                .findFirst();
    }

    List<Top> tops(List<UUID> places, UUID area) {
        return rows(entityManager
                        .createNativeQuery(TOPS)
                        .setParameter(1, BatchRepository.joined(places))
                        .setParameter(2, area.toString()))
                .map(row -> new Top((UUID) row[0], (String) row[1]))
                .toList();
    }

    private Query of(String sql, FigureSpan span) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, span.area().toString())
                .setParameter(2, Date.valueOf(span.from()))
                .setParameter(3, Date.valueOf(span.until()));
    }
}
