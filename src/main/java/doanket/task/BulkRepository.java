package doanket.task;

import doanket.organisation.UnitFollower;
import doanket.organisation.UnitHoldings;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many tasks at once. */
@ApplicationScoped
class BulkRepository {

    private static final String OPEN_OF = """
            t.state not in ('DONE', 'CANCELLED')
            and t.id in (select m.id from task m where m.lead_unit = %1$s or m.giver_unit = %1$s or m.follower_unit = %1$s
                union all select p.task_id from task_part p where p.unit_id = %1$s and p.state <> 'CONFIRMED')""".formatted(UnitHoldings.ASKED);

    /** A task that a unit has to do with in several ways is one. */
    /** How many open tasks each of the units has to do with. */
    static final String COUNTED = """
            select 0, i.unit_id, count(*)
            from (
                select m.lead_unit as unit_id, m.id from task m where m.lead_unit = %1$s
                union select m.giver_unit, m.id from task m where m.giver_unit = %1$s
                union select m.follower_unit, m.id from task m where m.follower_unit = %1$s
                union select p.unit_id, p.task_id from task_part p where p.unit_id = %1$s and p.state <> 'CONFIRMED'
            ) i
            join task t on t.id = i.id
            where t.state not in ('DONE', 'CANCELLED')
            group by i.unit_id""".formatted(UnitHoldings.ASKED);

    @PersistenceContext
    EntityManager entityManager;

    /** In the order of their ids, so that two who hold the same never wait for each other in a circle. */
    List<Task> hold(Collection<UUID> ids) {
        return entityManager
                .createQuery("""
                        select t from Task t
                        where t.id in :ids
                        order by t.id""", Task.class)
                .setParameter("ids", List.copyOf(ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The first so many that any of the units has to do with. */
    List<UUID> openIdsOf(Collection<UUID> units, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(UnitFollower.JOB + "select t.id, 1 from task t where " + OPEN_OF
                                + " order by t.id limit ?2")
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, most))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** What co-ordinating units have to do in those tasks. */
    Map<UUID, List<TaskPart>> parts(Collection<UUID> tasks) {
        return entityManager
                .createQuery("""
                        select p from TaskPart p
                        where p.taskId in :tasks""", TaskPart.class)
                .setParameter("tasks", List.copyOf(tasks))
                .getResultStream()
                .collect(Collectors.groupingBy(TaskPart::task));
    }

    /** Those of the tasks that somebody was reminded of since that moment. */
    List<UUID> reminded(Collection<UUID> ids, Instant since) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select distinct task_id, 1
                                from task_event
                                where task_id = any (cast(string_to_array(?1, ',') as uuid[]))
                                and kind = 'REMINDED' and account_id is not null and at >= ?2""")
                        .setParameter(1, Sql.joined(ids))
                        .setParameter(2, Timestamp.from(since)))
                .map(row -> (UUID) row[0])
                .toList();
    }
}
