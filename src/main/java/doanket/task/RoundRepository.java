package doanket.task;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The next task that the portal has to do something about, and that no other node is at. */
@ApplicationScoped
class RoundRepository {

    /** Once the day of the occurrence before has come. */
    private static final String SERIES = """
            select t.id, 1
            from task t
            where t.kind = 'PERIODIC' and t.state in ('ASSIGNED', 'IN_PROGRESS')
            and t.next_due_on is not null
            and not exists (select 1 from task o where o.parent_id = t.id and o.due_on > ?1)
            order by t.next_due_on, t.id
            limit 1
            for update of t skip locked""";

    private static final String REMIND = """
            select t.id, 1
            from task t
            where t.state in ('ASSIGNED', 'IN_PROGRESS')
            and t.due_on between ?1 and ?2
            and t.reminded_for is distinct from t.due_on
            order by t.due_on, t.id
            limit 1
            for update of t skip locked""";

    private static final String ESCALATE = """
            select t.id, case when t.escalated_for = t.due_on then t.escalated else 0 end
            from task t
            where t.state in ('ASSIGNED', 'IN_PROGRESS', 'GIVEN_BACK')
            and t.due_on <= ?2
            and (t.escalated_for is distinct from t.due_on or t.escalate_on <= ?1)
            order by t.due_on, t.id
            limit 1
            for update of t skip locked""";

    @PersistenceContext
    EntityManager entityManager;

    /** An overdue task, and how far up it was told of. */
    record Overdue(UUID id, int level) {}

    Optional<UUID> series(LocalDate today) {
        return Sql.rows(entityManager.createNativeQuery(SERIES).setParameter(1, Date.valueOf(today)))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    Optional<UUID> toRemind(LocalDate today, LocalDate until) {
        return Sql.rows(entityManager
                        .createNativeQuery(REMIND)
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, Date.valueOf(until)))
                .map(row -> (UUID) row[0])
                .findFirst();
    }

    void reminded(UUID id) {
        entityManager
                .createNativeQuery("update task set reminded_for = due_on where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Due by that day at the latest. */
    Optional<Overdue> toEscalate(LocalDate today, LocalDate dueBy) {
        return Sql.rows(entityManager
                        .createNativeQuery(ESCALATE)
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, Date.valueOf(dueBy)))
                .map(row -> new Overdue((UUID) row[0], (Integer) row[1]))
                .findFirst();
    }

    /** Nobody is left to be told where there is no next day. */
    void escalated(UUID id, int level, LocalDate next) {
        entityManager
                .createNativeQuery("""
                        update task set escalated_for = due_on, escalated = ?2, escalate_on = cast(?3 as date)
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, level)
                .setParameter(3, next == null ? null : next.toString())
                .executeUpdate();
    }
}
