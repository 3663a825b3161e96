package doanket.opinion;

import doanket.identity.Actor;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lines of opinions, one by one, and where they went. */
@ApplicationScoped
class PetitionRepository {

    private static final String ROWS = """
            select p.id, p.batch_id, p.origin_unit_id, o.name as origin_name, p.holder_unit_id, h.name as holder_name, p.place_unit_id,
                l.name as place_name, p.topic, coalesce(t.name_%1$s, p.topic), p.competence, coalesce(c.name_%1$s, p.competence),
                p.people, case when p.forgotten_on is null then p.text else '%3$s' end, p.day, p.state, p.divided, p.merged, p.split_from_id, p.merged_into_id, p.again_of_id, p.due_on,
                p.outcome, p.answer, p.answer_paper, a.name as answered_name, p.answered_at, p.told_on, p.told_how, p.version, p.travelled,
                p.forgotten_on is not null
            from opinion_petition p
            join unit o on o.id = p.origin_unit_id
            join unit h on h.id = p.holder_unit_id
            join unit l on l.id = p.place_unit_id
            left join unit a on a.id = p.answered_unit_id
            left join opinion_word t on t.kind = 'TOPIC' and t.code = p.topic
            left join opinion_word c on c.kind = 'COMPETENCE' and c.code = p.competence
            %2$s""";

    /** Every unit it was ever with; also what it was merged with, and into what. */
    private static final String UNITS = """
            with recursive line (id) as (
                select cast(?1 as uuid)
                union
                select n.id
                from line l
                join opinion_petition p on p.id = l.id
                join opinion_petition n on n.id = p.merged_into_id or n.merged_into_id = p.id
            )
            select p.origin_unit_id, 1 from line l join opinion_petition p on p.id = l.id
            union
            select p.holder_unit_id, 1 from line l join opinion_petition p on p.id = l.id
            union
            select f.from_unit_id, 1 from line l join opinion_forward f on f.petition_id = l.id
            union
            select f.to_unit_id, 1 from line l join opinion_forward f on f.petition_id = l.id""";

    /** All that was merged into it, however often. */
    private static final String SOURCES = """
            with recursive line (id) as (
                select p.id
                from opinion_petition p
                where p.merged_into_id = ?1
                union
                select p.id
                from line l
                join opinion_petition p on p.merged_into_id = l.id
            )
            select p.* from opinion_petition p where p.id in (select id from line) order by p.id for update""";

    /** What it was merged into, however often, where no other source is left to be told to the people. */
    private static final String TOLD_WHOLES = """
            with recursive whole (id) as (
                select p.merged_into_id from opinion_petition p where p.id = ?1
                union
                select p.merged_into_id from whole w join opinion_petition p on p.id = w.id
            )
            select w.id, 1
            from whole w
            where w.id is not null and not exists (
                select 1
                from opinion_petition s
                where s.merged_into_id = w.id and s.state = 'ANSWERED' and not s.merged and s.id <> ?1)""";

    private static final String RENEWALS = """
            with recursive whole (id) as (
                select cast(?1 as uuid) union
                select p.merged_into_id from whole w join opinion_petition p on p.id = w.id where p.merged_into_id is not null
            ),
            source (id) as (
                select cast(?1 as uuid) union
                select p.id from source s join opinion_petition p on p.merged_into_id = s.id
            )
            select p.id, 1 from opinion_petition p
            where p.again_of_id in (select id from whole union select id from source)""";

    private static final String FORWARDS = """
            select f.name, t.name as to_name, u.name as from_name, f.due_on, f.paper, f.at
            from opinion_forward f
            join unit u on u.id = f.from_unit_id
            join unit t on t.id = f.to_unit_id
            where f.petition_id = ?1
            order by f.at, f.id""";

    private static final String WAITING = """
            p.holder_unit_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and p.state = 'WAITING' and not p.divided and p.merged_into_id is null""";

    private static final String OWN = """
            p.origin_unit_id = any (cast(string_to_array(?1, ',') as uuid[])) and p.state <> 'DRAFT' and not p.divided""";

    /** The day of what is overdue; what is not comes behind it. */
    private static final String LATE =
            "case when p.state = 'WAITING' and p.due_on < cast(?4 as date) then p.due_on else date '9999-01-01' end";

    private static final String UNTOLD = OWN + " and p.state = 'ANSWERED' and not p.merged";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** It, what it was merged into, or any of what was merged into it. */
    boolean isRenewed(UUID id) {
        var renewals = entityManager.createNativeQuery(RENEWALS).setParameter(1, id.toString());
        return !renewals.getResultList().isEmpty();
    }

    Optional<Petition> petition(UUID id) {
        return Optional.ofNullable(entityManager.find(Petition.class, id));
    }

    /** Nobody else changes it until the end. */
    Optional<Petition> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Petition.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In the order of their ids, so that two who merge do not wait for each other. */
    List<Petition> locked(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from Petition p where p.id in :ids order by p.id", Petition.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Petition> sources(UUID whole) {
        List<?> found = entityManager
                .createNativeQuery(SOURCES, Petition.class)
                .setParameter(1, whole)
                .getResultList();
        return found.stream().map(Petition.class::cast).toList();
    }

    List<UUID> toldWholes(UUID source) {
        return Sql.rows(entityManager.createNativeQuery(TOLD_WHOLES).setParameter(1, source))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** Only what was merged right into it. */
    List<Petition> direct(UUID whole) {
        return entityManager
                .createQuery("select p from Petition p where p.mergedInto = :whole order by p.id", Petition.class)
                .setParameter("whole", whole)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void clearDrafts(UUID batch) {
        entityManager
                .createQuery("delete from Petition p where p.batchId = :batch and p.state = :draft")
                .setParameter("batch", batch)
                .setParameter("draft", PetitionState.DRAFT)
                .executeUpdate();
    }

    /** All lines of the batch wait from now on; tells how many. */
    int open(UUID batch) {
        return entityManager.createNativeQuery("""
                        update opinion_petition
                        set state = 'WAITING', version = version + 1
                        where batch_id = ?1 and state = 'DRAFT'""").setParameter(1, batch).executeUpdate();
    }

    List<UUID> unitsOf(UUID petition) {
        return Sql.rows(entityManager.createNativeQuery(UNITS).setParameter(1, petition.toString()))
                .map(row -> (UUID) row[0])
                .toList();
    }

    Optional<PetitionRow> row(UUID id, boolean english) {
        return list(sql("where p.id = ?1", english).setParameter(1, id)).findFirst();
    }

    List<PetitionRow> ofBatch(UUID batch, boolean english) {
        return list(sql("where p.batch_id = ?1 and p.split_from_id is null order by p.position, p.id", english)
                        .setParameter(1, batch))
                .toList();
    }

    List<PetitionRow> partsOf(UUID whole, boolean english) {
        return list(sql("where p.split_from_id = ?1 order by p.position, p.id", english)
                        .setParameter(1, whole))
                .toList();
    }

    List<PetitionRow> sourcesOf(UUID whole, boolean english) {
        return list(sql("where p.merged_into_id = ?1 order by p.id", english).setParameter(1, whole))
                .toList();
    }

    List<PetitionRow> named(Collection<UUID> ids, boolean english) {
        return list(sql("where p.id = any (cast(string_to_array(?1, ',') as uuid[])) order by p.id", english)
                        .setParameter(1, Sql.joined(ids)))
                .toList();
    }

    /** What those units have to do with: the first that is due first, what has no day last. From behind a key on. */
    List<PetitionRow> waiting(Collection<UUID> units, PetitionKey after, int most, boolean english) {
        return list(sql("where " + WAITING + """
                                 and (coalesce(p.due_on, date '9999-01-01'), p.id) > (?2, cast(?3 as uuid))
                                order by coalesce(p.due_on, date '9999-01-01'), p.id
                                limit ?4""", english)
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, Date.valueOf(after.due()))
                        .setParameter(3, after.id().toString())
                        .setParameter(4, most))
                .toList();
    }

    /** How much of a list: from behind a key on, at most so many, as they stand that day. */
    record Part(PetitionKey after, int most, LocalDate today) {}

    /** What those units have put together, the overdue first, then the newest; all of it, or only what is answered and not told yet. */
    List<PetitionRow> own(Collection<UUID> units, boolean untold, Part part, boolean english) {
        return list(sql(
                                "where " + (untold ? UNTOLD : OWN)
                                        + " and (" + LATE + " > ?2 or " + LATE + " = ?2 and p.id < cast(?3 as uuid))"
                                        + " order by " + LATE + ", p.id desc limit ?5",
                                english)
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, Date.valueOf(part.after().due()))
                        .setParameter(3, part.after().id().toString())
                        .setParameter(4, part.today().toString())
                        .setParameter(5, part.most()))
                .toList();
    }

    /** On all pages of that list. */
    long count(Collection<UUID> units, OpinionList which) {
        var condition = switch (which) {
            case WAITING -> WAITING;
            case OWN -> OWN;
            case UNTOLD -> UNTOLD;
        };
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from opinion_petition p where " + condition)
                        .setParameter(1, Sql.joined(units))
                        .getSingleResult())
                .longValue();
    }

    List<ForwardRow> forwards(UUID petition) {
        return Sql.rows(entityManager.createNativeQuery(FORWARDS).setParameter(1, petition))
                .map(row -> new ForwardRow(
                        (String) row[2],
                        (String) row[1],
                        Sql.day(row[3]),
                        (String) row[4],
                        (String) row[0],
                        moment(row[5])))
                .toList();
    }

    private Query sql(String where, boolean english) {
        var gone = Words.of(english ? Locale.ENGLISH : Actor.VIETNAMESE, "kept.gone");
        return entityManager.createNativeQuery(ROWS.formatted(english ? "en" : "vi", where, gone));
    }

    private static Stream<PetitionRow> list(Query query) {
        return Sql.rows(query).map(PetitionRow::read);
    }

    static int number(Object stored) {
        return ((Number) stored).intValue();
    }

    static Instant moment(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }
}
