package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For beginning a batch: the permission must cover the unit, or the one that goes on with its work where a form is older than a reform. */
@ApplicationScoped
class OwnerScopes implements ScopeSource {

    private final Lookups lookups;

    protected OwnerScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    OwnerScopes(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).map(lookups::present).map(Scope::of);
    }
}
