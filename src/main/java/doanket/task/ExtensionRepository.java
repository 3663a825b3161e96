package doanket.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** What was asked for later due dates; whoever asks or decides holds the task. */
@ApplicationScoped
class ExtensionRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(TaskExtension extension) {
        entityManager.persist(extension);
    }

    Optional<TaskExtension> find(UUID id) {
        return Optional.ofNullable(id).map(key -> entityManager.find(TaskExtension.class, key));
    }

    Optional<TaskExtension> open(UUID task) {
        return entityManager
                .createQuery("""
                        select e from TaskExtension e
                        where e.taskId = :task
                        and e.state = :state""", TaskExtension.class)
                .setParameter("task", task)
                .setParameter("state", TaskExtension.State.ASKED)
                .getResultStream()
                .findFirst();
    }

    long granted(UUID task) {
        return entityManager
                .createQuery("""
                        select count(e) from TaskExtension e
                        where e.taskId = :task
                        and e.state = :state""", Long.class)
                .setParameter("task", task)
                .setParameter("state", TaskExtension.State.GRANTED)
                .getSingleResult();
    }
}
