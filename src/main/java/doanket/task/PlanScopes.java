package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For making tasks of a paper: for whoever writes papers, or gives tasks, in the unit that issues it. */
@ApplicationScoped
class PlanScopes implements ScopeSource {

    private final PlanRepository plans;
    private final Actor actor;

    protected PlanScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PlanScopes(PlanRepository plans, Actor actor) {
        this.plans = plans;
        this.actor = actor;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return plans.paper((UUID) key)
                .map(PlanRepository.Paper::issuer)
                .filter(issuer ->
                        actor.may(Permission.DOCUMENT_WRITE, issuer) || actor.may(Permission.TASK_ASSIGN, issuer))
                .map(Scope::of);
    }
}
