package doanket.task;

import doanket.platform.Births;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tasks, their parts and their log as they are changed; each change begins by holding the task. */
@ApplicationScoped
class TaskRepository {

    private static final String SIDES = """
            select t.giver_unit, t.lead_unit, t.follower_unit, t.state, t.escalated,
                (select string_agg(cast(p.unit_id as text), ',') from task_part p where p.task_id = t.id)
                , t.id
            from task t
            where t.id = any (cast(string_to_array(?1, ',') as uuid[]))""";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    void remove(Object aggregate) {
        entityManager.remove(aggregate);
    }

    void flush() {
        entityManager.flush();
    }

    /** Whoever begins a task with the same id waits until the first has it. */
    void holdBirth(UUID id) {
        Births.hold(entityManager, id);
    }

    boolean isThere(UUID id) {
        return entityManager.find(Task.class, id) != null;
    }

    /** Whether these are parts of the task already. */
    boolean areBeneath(UUID task, Collection<UUID> parts) {
        return !parts.isEmpty()
                && !entityManager
                        .createNativeQuery("""
                                select 1
                                from task
                                where parent_id = ?1 and id = any (cast(string_to_array(?2, ',') as uuid[]))""")
                        .setParameter(1, task)
                        .setParameter(2, Sql.joined(parts))
                        .getResultList()
                        .isEmpty();
    }

    /** The task as it is now; whoever else wants to change it waits until this transaction is over. */
    Task hold(UUID id) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(Task.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    Optional<Task> find(UUID id) {
        return Optional.ofNullable(id).map(key -> entityManager.find(Task.class, key));
    }

    /** Holds the part, and with it that of its task. */
    TaskPart holdPart(UUID id) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(TaskPart.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    List<TaskPart> parts(UUID task) {
        return entityManager
                .createQuery("""
                        select p from TaskPart p
                        where p.taskId = :task""", TaskPart.class)
                .setParameter("task", task)
                .getResultList();
    }

    /** The units that co-ordinate in any of those tasks. */
    List<UUID> coordinators(Collection<UUID> tasks) {
        return Sql.rows(entityManager.createNativeQuery("""
                                select distinct unit_id, 1
                                from task_part
                                where task_id = any (cast(string_to_array(?1, ',') as uuid[]))""").setParameter(1, Sql.joined(tasks)))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** Adds a line to the log, with its files. */
    void note(TaskEvent event, Collection<UUID> files) {
        add(event);
        if (files.isEmpty()) {
            return;
        }
        flush();
        entityManager
                .createNativeQuery("""
                        insert into task_event_file (event_id, file_id)
                        select ?1, file_id
                        from unnest(cast(string_to_array(?2, ',') as uuid[])) as file_id""")
                .setParameter(1, event.eventId())
                .setParameter(2, Sql.joined(files))
                .executeUpdate();
    }

    /** Whom a task concerns, without loading it. */
    /** Whether the last that was said of it since then is the very same, by the same person. */
    boolean isSaid(UUID task, Said said, Stamp by, Instant since) {
        return !entityManager
                .createNativeQuery("""
                        select 1
                        from (select * from task_event where task_id = ?1 order by at desc, id desc limit 1) e
                        where e.kind = 'PROGRESS' and e.account_id = ?2 and e.at > ?3 and e.text = ?4 and e.percent = ?5""")
                .setParameter(1, task)
                .setParameter(2, by.account())
                .setParameter(3, Timestamp.from(since))
                .setParameter(4, said.text())
                .setParameter(5, said.percent())
                .getResultList()
                .isEmpty();
    }

    /** The files that prove something of it, the first one first. */
    List<UUID> evidence(UUID task) {
        List<?> ids = entityManager.createNativeQuery("""
                        select f.file_id
                        from task_event e
                        join task_event_file f on f.event_id = e.id
                        where e.task_id = ?1
                        order by e.at, f.file_id""").setParameter(1, task).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    Optional<TaskSides> sides(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(sides(List.of(id)).get(id));
    }

    /** Of many at once, by their ids. */
    Map<UUID, TaskSides> sides(Collection<UUID> ids) {
        return Sql.rows(entityManager.createNativeQuery(SIDES).setParameter(1, Sql.joined(ids)))
                .collect(Collectors.toMap(
                        row -> (UUID) row[6],
                        row -> new TaskSides(
                                (UUID) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                TaskState.valueOf((String) row[3]),
                                (Integer) row[4],
                                row[5] == null
                                        ? List.of()
                                        : Stream.of(((String) row[5]).split(","))
                                                .map(UUID::fromString)
                                                .toList())));
    }

    /** The names of the units of the parts that are open. */
    String openParts(UUID task) {
        return (String)
                entityManager.createNativeQuery("""
                        select coalesce(string_agg(named.name, ', ' order by named.name), '')
                        from (select u.short_name as name
                            from task_part p join unit u on u.id = p.unit_id
                            where p.task_id = ?1 and p.state = 'OPEN'
                            union all
                            select u.short_name
                            from task t join unit u on u.id = t.lead_unit
                            where t.parent_id = ?1 and t.state not in ('DONE', 'CANCELLED')) named""").setParameter(1, task).getSingleResult();
    }

    /** The person of a unit with an open account who holds a post there today; nothing otherwise. */
    Optional<String> colleague(UUID unit, UUID account, LocalDate today) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select p.full_name, 1
                                from account a
                                join person p on p.id = a.person_id
                                join appointment h on h.person_id = a.person_id
                                where a.id = ?1 and h.unit_id = ?2 and a.state = 'ACTIVE'
                                and h.valid_from <= ?3 and (h.valid_to is null or h.valid_to >= ?3)
                                limit 1""")
                        .setParameter(1, account)
                        .setParameter(2, unit)
                        .setParameter(3, Date.valueOf(today)))
                .map(row -> (String) row[0])
                .findFirst();
    }

    static String told(Object day) {
        return VietnamTime.told(Sql.day(day));
    }
}
