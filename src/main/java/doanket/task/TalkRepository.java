package doanket.task;

import doanket.directive.Clarification;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions, answers and reminders in the log. */
@ApplicationScoped
class TalkRepository {

    static final int MOST = 50;

    static final String CLARIFIED = """
            select u.short_name, q.name, q.text, a.text, a.name, a.at
            from task t
            join unit u on u.id = t.lead_unit
            join task_event q on q.task_id = t.id and q.kind = 'QUESTION'
            join task_event a on a.task_id = t.id and a.kind = 'ANSWER' and a.about_id = q.id
            where t.document_id = ?1
            and t.state <> 'PLANNED'
            """;

    private static final String SAME_CLAUSE = """
            and t.clause_id is not distinct from (select o.clause_id from task o where o.id = ?2)
            and t.id <> ?2
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Who did something, and when. */
    record Done(String name, Instant at) {}

    /** Questions about the other tasks that the same clause of the paper asks for, which were answered; the newest first. */
    List<Clarification> besides(UUID document, UUID task) {
        return clarified(entityManager
                .createNativeQuery(CLARIFIED + SAME_CLAUSE + "order by a.at desc, a.id limit ?3")
                .setParameter(1, document)
                .setParameter(2, task)
                .setParameter(3, MOST));
    }

    private static List<Clarification> clarified(Query query) {
        return Sql.rows(query).map(row -> clarification(row, 0)).toList();
    }

    /** Six columns from that one on. */
    static Clarification clarification(Object[] row, int from) {
        return new Clarification(
                (String) row[from],
                (String) row[from + 1],
                (String) row[from + 2],
                (String) row[from + 3],
                (String) row[from + 4],
                Sql.instant(row[from + 5]));
    }

    /** The other open tasks that the same clause of the same paper asks for, with what they are about. */
    Map<UUID, String> siblings(UUID task) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select t.id, t.content
                                from task o
                                join task t on t.document_id = o.document_id
                                    and t.clause_id is not distinct from o.clause_id and t.id <> o.id
                                where o.id = ?1
                                and %s""".formatted(TaskSql.OPEN))
                        .setParameter(1, task))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> TaskFacts.title((String) row[1])));
    }

    boolean isQuestion(UUID task, UUID event) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select id, 1 from task_event where id = ?1 and task_id = ?2 and kind = 'QUESTION'")
                        .setParameter(1, event)
                        .setParameter(2, task))
                .findAny()
                .isPresent();
    }

    Optional<Done> answer(UUID question) {
        return Sql.rows(entityManager
                        .createNativeQuery("select name, at from task_event where about_id = ?1 limit 1")
                        .setParameter(1, question))
                .map(row -> new Done((String) row[0], Sql.instant(row[1])))
                .findFirst();
    }

    /** When that was done to the task the last time. */
    Optional<Done> last(UUID task, TaskStep step) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select name, at from task_event where task_id = ?1 and kind = ?2 order by at desc limit 1")
                        .setParameter(1, task)
                        .setParameter(2, step.name()))
                .map(row -> new Done((String) row[0], Sql.instant(row[1])))
                .findFirst();
    }

    /** The reminder of a task since that moment. */
    Optional<Done> reminder(UUID task, Instant since) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select name, at
                                from task_event
                                where task_id = ?1 and kind = 'REMINDED' and at >= ?2 and account_id is not null
                                limit 1""")
                        .setParameter(1, task)
                        .setParameter(2, Timestamp.from(since)))
                .map(row -> new Done((String) row[0], Sql.instant(row[1])))
                .findFirst();
    }
}
