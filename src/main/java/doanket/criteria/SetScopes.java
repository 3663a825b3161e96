package doanket.criteria;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A set is kept by whoever keeps criteria over the unit whose set it is. */
@ApplicationScoped
class SetScopes implements ScopeSource {

    private final SetRepository sets;

    protected SetScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    SetScopes(SetRepository sets) {
        this.sets = sets;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return sets.owner((UUID) key).map(Scope::of);
    }
}
