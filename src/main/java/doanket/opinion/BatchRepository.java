package doanket.opinion;

import static doanket.opinion.PetitionRepository.moment;
import static doanket.opinion.PetitionRepository.number;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Batches of opinions. */
@ApplicationScoped
class BatchRepository {

    private static final String HEADS = """
            select b.id, b.unit_id, u.name, b.name, b.channel, b.starts_on, b.ends_on, b.closed,
                (select count(*) from opinion_petition p where p.batch_id = b.id and p.split_from_id is null),
                (select coalesce(sum(p.people), 0) from opinion_petition p
                    where p.batch_id = b.id and p.split_from_id is null), b.saved_name, b.saved_at
            from opinion_batch b
            join unit u on u.id = b.unit_id
            where %s
            order by b.closed, b.ends_on desc, b.id desc
            limit ?2""";

    private static final String OF_UNITS = "b.unit_id = any (cast(string_to_array(?1, ',') as uuid[]))";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Before anything that names what was added. */
    void flush() {
        entityManager.flush();
    }

    Optional<Batch> batch(UUID id) {
        return Optional.ofNullable(entityManager.find(Batch.class, id));
    }

    /** Nobody else changes it until the end. */
    Optional<Batch> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<BatchHead> head(UUID id) {
        return heads(entityManager
                        .createNativeQuery(HEADS.formatted("b.id = ?1"))
                        .setParameter(1, id)
                        .setParameter(2, 1))
                .findFirst();
    }

    /** Of those units: what is still written first, then the newest. From behind a key on. */
    List<BatchHead> ofUnits(Collection<UUID> units, BatchKey after, int most) {
        return heads(entityManager
                        .createNativeQuery(
                                HEADS.formatted(
                                        OF_UNITS
                                                + " and (b.closed > ?3 or b.closed = ?3 and (b.ends_on, b.id) < (?4, cast(?5 as uuid)))"))
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, most)
                        .setParameter(3, after.closed())
                        .setParameter(4, Date.valueOf(after.at().due()))
                        .setParameter(5, after.at().id().toString()))
                .toList();
    }

    long count(Collection<UUID> units) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from opinion_batch b where " + OF_UNITS)
                        .setParameter(1, Sql.joined(units))
                        .getSingleResult())
                .longValue();
    }

    private static Stream<BatchHead> heads(Query query) {
        return Sql.rows(query)
                .map(row -> new BatchHead(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        new BatchTerms((String) row[3], (String) row[4], Sql.day(row[5]), Sql.day(row[6])),
                        (Boolean) row[7],
                        number(row[8]),
                        ((Number) row[9]).longValue(),
                        new BatchHead.Saved((String) row[10], moment(row[11]))));
    }

    /** What was done to any of them, the earliest first. */
    List<EventRow> events(Collection<UUID> subjects) {
        return events("subject_id = any (cast(string_to_array(?1, ',') as uuid[]))", Sql.joined(subjects));
    }

    /** What was done to it, and what was corrected in its lines. */
    List<EventRow> eventsOfBatch(UUID batch) {
        return events("""
                subject_id = cast(?1 as uuid) or step = 'CORRECTED'
                and subject_id in (select p.id from opinion_petition p where p.batch_id = cast(?1 as uuid))""", batch.toString());
    }

    private List<EventRow> events(String condition, String of) {
        return Sql.rows(entityManager
                        .createNativeQuery("select step, name, post, at, text from opinion_event where " + condition
                                + " order by at, id")
                        .setParameter(1, of))
                .map(row -> new EventRow(
                        OpinionStep.valueOf((String) row[0]), (String) row[1], (String) row[2], moment(row[3]), (String)
                                row[4]))
                .toList();
    }
}
