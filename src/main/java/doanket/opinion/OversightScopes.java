package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For supervising and criticising: the permission must cover the unit that does it. */
@ApplicationScoped
class OversightScopes implements ScopeSource {

    private final OversightRepository oversights;

    protected OversightScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    OversightScopes(OversightRepository oversights) {
        this.oversights = oversights;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return oversights.oversight((UUID) key).map(oversight -> Scope.of(oversight.unit()));
    }
}
