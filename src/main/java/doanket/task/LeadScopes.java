package doanket.task;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For doing a task: one must be of the lead unit, and hold the permission; whoever stands above it only looks on. */
@ApplicationScoped
class LeadScopes implements ScopeSource {

    private final TaskRepository tasks;

    protected LeadScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    LeadScopes(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tasks.sides((UUID) key).map(sides -> new Scope(null, null, Audience.keys(List.of(sides.lead()))));
    }
}
