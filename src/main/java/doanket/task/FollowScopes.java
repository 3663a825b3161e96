package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For following up: the permission must cover the unit that was told to follow the task up, or the one that gave it. */
@ApplicationScoped
class FollowScopes implements ScopeSource {

    private final TaskRepository tasks;
    private final Actor actor;

    protected FollowScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    FollowScopes(TaskRepository tasks, Actor actor) {
        this.tasks = tasks;
        this.actor = actor;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tasks.sides((UUID) key)
                .map(sides -> Scope.of(
                        actor.may(Permission.TASK_FOLLOW, sides.follower()) ? sides.follower() : sides.giver()));
    }
}
