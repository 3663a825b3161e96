package doanket.survey;

import static doanket.survey.SurveyRepository.moment;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sums of places. */
@ApplicationScoped
class TallyRepository {

    private static final AnswersConverter ANSWERS_STORED = new AnswersConverter();
    private static final OpinionsConverter OPINIONS_STORED = new OpinionsConverter();

    private static final String ROWS = """
            select t.id, t.unit_id, u.name, u.code, t.place_level, t.round_id, t.parent_id, t.keeper_id, k.name, t.verifier_id,
                v.name, t.state, t.households, t.asked, t.issued, t.collected, t.valid, t.doubtful,
                t.answers, t.reason, t.saved_name, t.saved_at, t.version, t.posted_from, t.posted_until, t.posted_where
            from survey_tally t
            join unit u on u.id = t.unit_id
            join unit k on k.id = t.keeper_id
            left join unit v on v.id = t.verifier_id
            where %s
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String PLACES = """
            with recursive place (id, upper, depth) as (
                select cast(?1 as uuid), cast(null as uuid), 0
                union all
                select u.id, p.id, p.depth + 1
                from place p
                join unit_relation r on r.upper_id = p.id and r.kind_code = 'TERRITORY'
                    and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
                join unit u on u.id = r.lower_id and u.level_code = any (string_to_array(?3, ','))
                    and u.valid_from <= ?2 and (u.valid_to is null or u.valid_to >= ?2)
                join unit_type t on t.code = u.type_code and t.territorial
            )
            select p.id, p.upper, case when p.depth = 0 and u.level_code <> 'COMMUNE' then 'UPPER' else u.level_code end,
                (select b.id
                    from unit_relation r
                    join unit b on b.id = r.lower_id and b.type_code in ('FRONT', 'FRONT_VILLAGE')
                        and b.valid_from <= ?2 and (b.valid_to is null or b.valid_to >= ?2)
                    where r.upper_id = p.id and r.kind_code = 'TERRITORY'
                    and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
                    order by b.protocol_rank, b.id
                    limit 1)
            from place p
            join unit u on u.id = p.id
            order by p.depth, u.code""";

    private static final String ABOVE = """
            select u.id, 1
            from unit_relation r
            join unit u on u.id = r.upper_id and u.type_code = 'FRONT'
            where r.lower_id = ?1 and r.kind_code = 'VERTICAL'
            and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
            order by u.protocol_rank, u.id
            limit 1""";

    private static final String EVENTS = """
            select kind, name, post, at, text
            from survey_event
            where tally_id = ?1
            order by at desc, id desc""";

    @PersistenceContext
    EntityManager entityManager;

    Optional<SurveyTally> tally(UUID id) {
        return Optional.ofNullable(entityManager.find(SurveyTally.class, id));
    }

    /** Nobody else changes it until the end. */
    Optional<SurveyTally> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(SurveyTally.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the sums that lie directly beneath that one, in the order of their keys, which keeps two imports from a deadlock. */
    Map<UUID, SurveyTally> lockedBeneath(UUID parent, Collection<UUID> ids) {
        return entityManager
                .createQuery(
                        "select t from SurveyTally t where t.parentId = :parent and t.id in :ids order by t.id",
                        SurveyTally.class)
                .setParameter("parent", parent)
                .setParameter("ids", ids.isEmpty() ? List.of(parent) : ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(SurveyTally::key, Function.identity()));
    }

    /** In the order of the codes of their places. */
    @SuppressWarnings("unchecked")
    List<SurveyTally> ofRound(UUID round) {
        return entityManager
                .createNativeQuery("""
                        select t.*
                        from survey_tally t
                        join unit u on u.id = t.unit_id
                        where t.round_id = ?1
                        order by u.code, t.id""", SurveyTally.class)
                .setParameter(1, round)
                .getResultList();
    }

    Optional<Sides> sides(UUID id) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select t.keeper_id, t.verifier_id, r.lead_unit_id, r.area_unit_id, t.place_level, t.state
                                from survey_tally t
                                join survey_round r on r.id = t.round_id
                                where t.id = ?1""").setParameter(1, id))
                .map(row -> new Sides(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        PlaceLevel.valueOf((String) row[4]),
                        TallyState.valueOf((String) row[5])))
                .findFirst();
    }

    /** Those who count in a round that is open. */
    List<UUID> keepers(UUID root) {
        List<?> found =
                entityManager.createNativeQuery("""
                        select distinct t.keeper_id
                        from survey_tally t
                        join survey_tally r on r.round_id = t.round_id
                        where r.id = ?1 and t.state in ('DRAFT', 'RETURNED')""").setParameter(1, root).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    Optional<TallyRow> row(UUID id) {
        return of(query("t.id = ?1").setParameter(1, id)).stream().findFirst();
    }

    List<TallyRow> beneath(UUID parent) {
        return of(query("t.parent_id = ?1").setParameter(1, parent));
    }

    /** What those units still have to count. */
    List<TallyRow> owedBy(Collection<UUID> units) {
        return of(query("""
                        t.state in ('DRAFT', 'RETURNED')
                        and (t.keeper_id = any (cast(string_to_array(?1, ',') as uuid[]))
                            or t.place_level = 'VILLAGE' and t.verifier_id = any (cast(string_to_array(?1, ',') as uuid[])))""").setParameter(1, SurveyRepository.joined(units)));
    }

    private Query query(String condition) {
        return entityManager.createNativeQuery(ROWS.formatted(condition));
    }

    private static List<TallyRow> of(Query query) {
        return Sql.rows(query)
                .map(row -> new TallyRow(
                        (UUID) row[0],
                        new TallyRow.Place(
                                (UUID) row[1], (String) row[2], (String) row[3], PlaceLevel.valueOf((String) row[4])),
                        new TallyRow.Parties(
                                (UUID) row[5], (UUID) row[6], (UUID) row[7], (String) row[8], (UUID) row[9], (String)
                                        row[10]),
                        TallyState.valueOf((String) row[11]),
                        counts(row),
                        new TallyRow.Course(
                                (String) row[19],
                                (String) row[20],
                                moment(row[21]),
                                ((Number) row[22]).longValue(),
                                Sql.day(row[23]),
                                Sql.day(row[24]),
                                (String) row[25]),
                        false))
                .toList();
    }

    private static Counts counts(Object[] row) {
        var answers = ANSWERS_STORED.convertToEntityAttribute((String) row[18]);
        return new Counts(
                new Counts.Households((Integer) row[12], (Integer) row[13]),
                new Counts.Forms((Integer) row[14], (Integer) row[15], (Integer) row[16], (Integer) row[17]),
                answers);
    }

    /** What was said in those places, not put together. */
    List<Opinion> opinionsOf(Collection<UUID> ids) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select opinions from survey_tally where id = any (cast(string_to_array(?1, ',') as uuid[])) order by id")
                .setParameter(1, SurveyRepository.joined(ids))
                .getResultList();
        return found.stream()
                .flatMap(stored -> OPINIONS_STORED.convertToEntityAttribute((String) stored).stream())
                .toList();
    }

    List<EventRow> events(UUID tally) {
        return Sql.rows(entityManager.createNativeQuery(EVENTS).setParameter(1, tally))
                .map(row -> new EventRow(
                        TallyStep.valueOf((String) row[0]), (String) row[1], (String) row[2], moment(row[3]), (String)
                                row[4]))
                .toList();
    }

    /** The area and all places in it down to the lowest level, the upper ones first. */
    List<TallyPlace> places(UUID area, PlaceLevel lowest, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(PLACES)
                        .setParameter(1, area)
                        .setParameter(2, Date.valueOf(day))
                        .setParameter(3, lowest == PlaceLevel.VILLAGE ? "COMMUNE,VILLAGE" : "COMMUNE"))
                .map(row -> new TallyPlace(
                        (UUID) row[0], (UUID) row[1], PlaceLevel.valueOf((String) row[2]), (UUID) row[3]))
                .toList();
    }

    Optional<UUID> above(UUID lead, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(ABOVE)
                        .setParameter(1, lead)
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    /** What lies directly beneath and is a village goes the way of its commune. */
    void takeAlong(SurveyTally commune) {
        entityManager.createNativeQuery("""
                        update survey_tally v
                        set state = c.state, posted_from = c.posted_from, posted_until = c.posted_until,
                            posted_where = c.posted_where, version = v.version + 1
                        from survey_tally c
                        where c.id = ?1 and v.parent_id = c.id and v.place_level = 'VILLAGE'
                        and v.state in ('SENT', 'VERIFIED')""").setParameter(1, commune.key()).executeUpdate();
    }
}
