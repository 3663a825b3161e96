package doanket.opinion;

import static doanket.opinion.PetitionRepository.moment;
import static doanket.opinion.PetitionRepository.number;

import doanket.opinion.OversightRow.Head;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.stream.Stream;

/** Programmes, supervision and criticism with all that belongs to it. */
@ApplicationScoped
class OversightRepository {

    private static final String IN = "any (cast(string_to_array(?1, ',') as uuid[]))";

    private static final String ROWS = """
            select o.id, o.kind, o.unit_id, u.name, o.subject, o.form, o.team, o.starts_on, o.ends_on, o.closed_on, o.paper,
                o.programme_id, p.name as programme_name, o.again_of_id, o.version,
                (select string_agg(b.name, '; ' order by b.protocol_rank, b.sort_form, b.id)
                    from opinion_oversight_body m join unit b on b.id = m.unit_id where m.oversight_id = o.id),
                (select count(*) from opinion_recommendation r where r.oversight_id = o.id),
                (select count(*) from opinion_recommendation r where r.oversight_id = o.id
                    and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)),
                late.replies, o.decision, o.outline, o.chair, o.joining
            from opinion_oversight o
            cross join lateral (
                select count(*) as replies
                from opinion_recommendation r
                where r.oversight_id = o.id and r.due_on < cast(?%s as date)
                and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)) late
            join unit u on u.id = o.unit_id
            left join opinion_programme p on p.id = o.programme_id
            where %s
            order by late.replies > 0 desc, o.starts_on desc, o.id desc
            limit %s""";

    private static final String CONCERNED = "(o.unit_id = " + IN + " or o.id in (select m.oversight_id"
            + " from opinion_oversight_body m where m.unit_id = " + IN + ") or o.id in (select r.oversight_id"
            + " from opinion_recommendation r where r.to_unit_id = " + IN + ")) and o.kind = ?2";

    private static final String PROGRAMMES = """
            select p.id, p.unit_id, u.name, p.year, p.name as programme, p.decision, p.version
            from opinion_programme p
            join unit u on u.id = p.unit_id
            where %s
            order by %s
            limit ?2""";

    /** Which list: of whose concern, and of which kind. */
    record Concern(Collection<UUID> units, OversightKind kind) {}

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OversightFileRepository files;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    Optional<Programme> programme(UUID id) {
        return Optional.ofNullable(entityManager.find(Programme.class, id));
    }

    /** By their ids. */
    Map<UUID, FileRow> files(Collection<UUID> ids) {
        return files.known(ids);
    }

    /** Nobody else changes it until the end. */
    Optional<Programme> lockedProgramme(UUID id) {
        return Optional.ofNullable(entityManager.find(Programme.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ProgrammeRow> programmeRow(UUID id) {
        return programmes(entityManager
                        .createNativeQuery(PROGRAMMES.formatted("p.id = ?1", "p.id"))
                        .setParameter(1, id)
                        .setParameter(2, 1))
                .stream()
                .findFirst();
    }

    Optional<Oversight> oversight(UUID id) {
        return Optional.ofNullable(entityManager.find(Oversight.class, id));
    }

    /** Nobody else changes it until the end. */
    Optional<Oversight> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Oversight.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Recommendation> recommendation(UUID id) {
        return Optional.ofNullable(entityManager.find(Recommendation.class, id));
    }

    Optional<Reply> reply(UUID id) {
        return Optional.ofNullable(entityManager.find(Reply.class, id));
    }

    /** In the place of those that were named before. */
    void putBodies(UUID oversight, Collection<UUID> units) {
        entityManager
                .createNativeQuery("delete from opinion_oversight_body where oversight_id = ?1")
                .setParameter(1, oversight)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into opinion_oversight_body (oversight_id, unit_id)
                        select ?1, u.id from unnest(cast(string_to_array(?2, ',') as uuid[])) as u (id)""")
                .setParameter(1, oversight)
                .setParameter(2, Sql.joined(units))
                .executeUpdate();
    }

    /** Whoever it concerns: those who do it, the bodies, and those to whom something was recommended. */
    List<UUID> unitsOf(UUID oversight) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select o.unit_id, 1 from opinion_oversight o where o.id = ?1
                                union
                                select m.unit_id, 1 from opinion_oversight_body m where m.oversight_id = ?1
                                union
                                select r.to_unit_id, 1 from opinion_recommendation r where r.oversight_id = ?1""").setParameter(1, oversight))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** What is overdue is so on that day. */
    Optional<OversightRow> row(UUID id, LocalDate today) {
        return list(entityManager
                        .createNativeQuery(ROWS.formatted(2, "o.id = ?1", 1))
                        .setParameter(1, id)
                        .setParameter(2, today.toString()))
                .findFirst();
    }

    /** Of that kind, and of concern to those units; what has overdue replies first, then the newest. From behind a key on. */
    List<OversightRow> concerning(Concern concern, OversightKey after, LocalDate today, int most) {
        var behind = CONCERNED + " and (late.replies > 0, o.starts_on, o.id) < (?7, ?4, cast(?5 as uuid))";
        return list(entityManager
                        .createNativeQuery(ROWS.formatted(3, behind, "?6"))
                        .setParameter(1, Sql.joined(concern.units()))
                        .setParameter(2, concern.kind().name())
                        .setParameter(3, today.toString())
                        .setParameter(4, Date.valueOf(after.at().due()))
                        .setParameter(5, after.at().id().toString())
                        .setParameter(6, most)
                        .setParameter(7, after.overdue()))
                .toList();
    }

    long count(Concern concern) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from opinion_oversight o where " + CONCERNED)
                        .setParameter(1, Sql.joined(concern.units()))
                        .setParameter(2, concern.kind().name())
                        .getSingleResult())
                .longValue();
    }

    private static Stream<OversightRow> list(Query query) {
        return Sql.rows(query)
                .map(row -> new OversightRow(
                        (UUID) row[0],
                        new Head(
                                OversightKind.valueOf((String) row[1]),
                                (UUID) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5],
                                (String) row[6],
                                Sql.day(row[7]),
                                Sql.day(row[8])),
                        new OversightRow.End(Sql.day(row[9]), (String) row[10]),
                        new OversightRow.Ties((UUID) row[11], (String) row[12], (UUID) row[13]),
                        row[15] == null ? "" : (String) row[15],
                        new OversightRow.Counts(number(row[16]), number(row[17]), number(row[18])),
                        new OversightFrame((String) row[19], (String) row[20], (String) row[21], (String) row[22]),
                        ((Number) row[14]).longValue()));
    }

    /** The newest first, from behind a key on. */
    List<ProgrammeRow> programmes(Collection<UUID> units, PetitionKey after, int most) {
        return programmes(entityManager
                .createNativeQuery(PROGRAMMES.formatted(
                        "p.unit_id = " + IN + " and (p.year, p.id) < (?3, cast(?4 as uuid))", "p.year desc, p.id desc"))
                .setParameter(1, Sql.joined(units))
                .setParameter(2, most)
                .setParameter(3, after.due().getYear())
                .setParameter(4, after.id().toString()));
    }

    /** To choose from: that one in any case, then the newest. */
    List<ProgrammeRow> programmes(Collection<UUID> units, UUID kept, int most) {
        return programmes(entityManager
                .createNativeQuery(PROGRAMMES.formatted(
                        "p.unit_id = " + IN, "p.id = cast(?3 as uuid) desc nulls last, p.year desc, p.id desc"))
                .setParameter(1, Sql.joined(units))
                .setParameter(2, most)
                .setParameter(3, kept == null ? null : kept.toString()));
    }

    private static List<ProgrammeRow> programmes(Query query) {
        return Sql.rows(query)
                .map(row -> new ProgrammeRow(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        number(row[3]),
                        (String) row[4],
                        (String) row[5],
                        ((Number) row[6]).longValue(),
                        false))
                .toList();
    }

    long countProgrammes(Collection<UUID> units) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from opinion_programme p where p.unit_id = " + IN)
                        .setParameter(1, Sql.joined(units))
                        .getSingleResult())
                .longValue();
    }

    List<NoteRow> notes(UUID oversight) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select n.id, n.kind, n.day, n.place, n.text, n.name, n.at, %s
                                from opinion_note n
                                where n.oversight_id = ?1
                                order by n.kind <> 'VISIT', n.day, n.at, n.id""".formatted(OversightFileRepository.OF_SUBJECT.formatted("n.id")))
                        .setParameter(1, oversight))
                .map(row -> new NoteRow(
                        (UUID) row[0],
                        OversightFileRepository.ids(row[7]),
                        NoteKind.valueOf((String) row[1]),
                        Sql.day(row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        moment(row[6])))
                .toList();
    }
}
