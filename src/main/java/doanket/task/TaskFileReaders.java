package doanket.task;

import doanket.file.FileReaders;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** A file that proves a step of a task is open to whoever may open the task. */
@ApplicationScoped
class TaskFileReaders implements FileReaders {

    private static final int MOST = 20;

    private final TaskScopes scopes;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected TaskFileReaders() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    TaskFileReaders(TaskScopes scopes, Actor actor) {
        this.scopes = scopes;
        this.actor = actor;
    }

    @Override
    public boolean mayRead(UUID file) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select distinct e.task_id, 1
                                from task_event_file f
                                join task_event e on e.id = f.event_id
                                where f.file_id = ?1
                                limit ?2""")
                        .setParameter(1, file)
                        .setParameter(2, MOST))
                .anyMatch(row -> scopes.scopeOf(row[0])
                        .filter(scope -> actor.may(Permission.TASK_READ, scope))
                        .isPresent());
    }
}
