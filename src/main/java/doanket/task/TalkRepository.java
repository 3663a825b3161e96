package doanket.task;

import static doanket.task.TaskRepository.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Questions, answers and reminders in the log. */
@ApplicationScoped
class TalkRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Who did something, and when. */
    record Done(String name, Instant at) {}

    boolean isQuestion(UUID task, UUID event) {
        return TaskRepository.rows(entityManager
                        .createNativeQuery(
                                "select id, 1 from task_event where id = ?1 and task_id = ?2 and kind = 'QUESTION'")
                        .setParameter(1, event)
                        .setParameter(2, task))
                .findAny()
                .isPresent();
    }

    Optional<Done> answer(UUID question) {
        return TaskRepository.rows(entityManager
                        .createNativeQuery("select name, at from task_event where about_id = ?1 limit 1")
                        .setParameter(1, question))
                .map(row -> new Done((String) row[0], instant(row[1])))
                .findFirst();
    }

    /** When that was done to the task the last time. */
    Optional<Done> last(UUID task, TaskStep step) {
        return TaskRepository.rows(entityManager
                        .createNativeQuery(
                                "select name, at from task_event where task_id = ?1 and kind = ?2 order by at desc limit 1")
                        .setParameter(1, task)
                        .setParameter(2, step.name()))
                .map(row -> new Done((String) row[0], instant(row[1])))
                .findFirst();
    }

    /** The reminder of a task since that moment. */
    Optional<Done> reminder(UUID task, Instant since) {
        return TaskRepository.rows(entityManager
                        .createNativeQuery("""
                                select name, at
                                from task_event
                                where task_id = ?1 and kind = 'REMINDED' and at >= ?2 and account_id is not null
                                limit 1""")
                        .setParameter(1, task)
                        .setParameter(2, Timestamp.from(since)))
                .map(row -> new Done((String) row[0], instant(row[1])))
                .findFirst();
    }
}
