package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For replying: the permission must cover the unit to which it was recommended. */
@ApplicationScoped
class ReplyScopes implements ScopeSource {

    private final OversightRepository oversights;

    protected ReplyScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReplyScopes(OversightRepository oversights) {
        this.oversights = oversights;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return oversights.recommendation((UUID) key).map(recommendation -> Scope.of(recommendation.to()));
    }
}
