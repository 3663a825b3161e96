package doanket.task;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For deciding about a task: the permission must cover the unit that gave it. */
@ApplicationScoped
class GiverScopes implements ScopeSource {

    private final TaskRepository tasks;

    protected GiverScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    GiverScopes(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tasks.sides((UUID) key).map(sides -> Scope.of(sides.giver()));
    }
}
