package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For reading: a task is open to the members of all units it concerns, and to whoever reads over its giver or its lead. */
@ApplicationScoped
class TaskScopes implements ScopeSource {

    private final TaskRepository tasks;
    private final Actor actor;

    protected TaskScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    TaskScopes(TaskRepository tasks, Actor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tasks.sides((UUID) key).map(this::scope);
    }

    private Scope scope(TaskSides sides) {
        boolean overLead = sides.state() != TaskState.PLANNED && actor.may(Permission.TASK_READ, sides.lead());
        return new Scope(overLead ? sides.lead() : sides.giver(), null, sides.readers());
    }
}
