package doanket.directive;

import doanket.paper.Purpose;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which recipients have confirmed that a paper has arrived. */
@ApplicationScoped
class ReceiptRepository {

    private static final String START = """
            update document_recipient
            set due_on = ?2
            where document_id = ?1 and unit_id is not null""";

    private static final String STOP = """
            update document_recipient
            set due_on = null
            where document_id = ?1 and received_at is null""";

    private static final String CONFIRM = """
            update document_recipient
            set received_at = ?3, received_by = ?4, received_name = ?5, received_post = ?6
            where document_id = ?1 and unit_id = ?2 and received_at is null""";

    private static final String ROWS = """
            select unit_id, name, purpose, due_on, received_at, received_name, received_post, reminded_at
            from document_recipient
            where document_id = ?1
            order by position""";

    private static final String OF_UNITS = """
            select unit_id, name, purpose, due_on, received_at, received_name, received_post, reminded_at
            from document_recipient
            where document_id = ?1
            and unit_id = any (cast(string_to_array(?2, ',') as uuid[]))
            order by position""";

    private static final String MISSING = """
            select r.unit_id, 1
            from document_recipient r
            where r.document_id = ?1 and r.unit_id is not null and r.received_at is null and r.due_on is not null""";

    private static final String REMIND = """
            update document_recipient
            set reminded_at = ?2
            where document_id = ?1 and unit_id is not null and received_at is null and due_on is not null""";

    /** Papers with recipients that are late, or due on the next working day, of which nobody was reminded today. */
    private static final String TO_REMIND = """
            select r.document_id, 1
            from document_recipient r
            join document d on d.id = r.document_id
            where r.unit_id is not null and r.received_at is null
            and r.due_on between ?1 and ?2
            and (r.reminded_at is null or r.reminded_at < ?3)
            and (d.reminded_at is null or d.reminded_at < ?3)
            and d.state in ('ISSUED', 'CORRECTED')
            limit 1
            for update of d skip locked""";

    @PersistenceContext
    EntityManager entityManager;

    int workingDays() {
        return (Integer) entityManager
                .createNativeQuery("select working_days from receipt_setting")
                .getSingleResult();
    }

    /** Tells whether so many days were still what holds. */
    boolean giveDays(int seen, int workingDays) {
        return entityManager
                        .createNativeQuery("update receipt_setting set working_days = ?2 where working_days = ?1")
                        .setParameter(1, seen)
                        .setParameter(2, workingDays)
                        .executeUpdate()
                > 0;
    }

    void startClock(UUID document, LocalDate due) {
        entityManager
                .createNativeQuery(START)
                .setParameter(1, document)
                .setParameter(2, Date.valueOf(due))
                .executeUpdate();
    }

    /** Nobody is waited for any more. */
    void stopClock(UUID document) {
        entityManager.createNativeQuery(STOP).setParameter(1, document).executeUpdate();
    }

    /** Tells whether it had not been confirmed for that unit before. */
    boolean confirm(UUID document, UUID unit, Stamp by) {
        return entityManager
                        .createNativeQuery(CONFIRM)
                        .setParameter(1, document)
                        .setParameter(2, unit)
                        .setParameter(3, Timestamp.from(by.at()))
                        .setParameter(4, by.account())
                        .setParameter(5, by.name())
                        .setParameter(6, by.postLabel())
                        .executeUpdate()
                == 1;
    }

    List<ReceiptRow> rows(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(ROWS).setParameter(1, document))
                .map(ReceiptRepository::row)
                .toList();
    }

    /** Of those units that are among the recipients. */
    List<ReceiptRow> ofUnits(UUID document, Collection<UUID> units) {
        return Sql.rows(entityManager
                        .createNativeQuery(OF_UNITS)
                        .setParameter(1, document)
                        .setParameter(2, Sql.joined(units)))
                .map(ReceiptRepository::row)
                .toList();
    }

    private static ReceiptRow row(Object[] row) {
        return new ReceiptRow(
                (UUID) row[0],
                (String) row[1],
                row[2] == null ? null : Purpose.valueOf((String) row[2]),
                Sql.day(row[3]),
                Sql.instant(row[4]),
                (String) row[5],
                (String) row[6],
                Sql.instant(row[7]),
                0);
    }

    /** The units that have not confirmed and are waited for. */
    List<UUID> missing(UUID document) {
        return Sql.rows(entityManager.createNativeQuery(MISSING).setParameter(1, document))
                .map(row -> (UUID) row[0])
                .toList();
    }

    void reminded(UUID document, Instant at) {
        entityManager
                .createNativeQuery(REMIND)
                .setParameter(1, document)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    /** The next paper of which somebody is to be reminded; other nodes pass over it meanwhile. */
    Optional<UUID> toRemind(LocalDate from, LocalDate until, Instant dayBegan) {
        return Sql.rows(entityManager
                        .createNativeQuery(TO_REMIND)
                        .setParameter(1, Date.valueOf(from))
                        .setParameter(2, Date.valueOf(until))
                        .setParameter(3, Timestamp.from(dayBegan)))
                .map(row -> (UUID) row[0])
                .findFirst();
    }
}
