package doanket.criteria;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import doanket.organisation.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A table of a set is kept by whoever keeps the set; the regions are the country's. */
@ApplicationScoped
class TableScopes implements ScopeSource {

    private final SetRepository sets;

    protected TableScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    TableScopes(SetRepository sets) {
        this.sets = sets;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        if (!(key instanceof TableAsk ask)) {
            return Optional.empty();
        }
        return ask.kind() == TableAsk.Kind.REGIONS
                ? Optional.of(Scope.of(UnitDirectory.COUNTRY))
                : sets.owner(ask.set()).map(Scope::of);
    }
}
