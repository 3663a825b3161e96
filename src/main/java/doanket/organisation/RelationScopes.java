package doanket.organisation;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A relation belongs to the unit that stands beneath. */
@ApplicationScoped
class RelationScopes implements ScopeSource {

    private final UnitRepository units;

    protected RelationScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    RelationScopes(UnitRepository units) {
        this.units = units;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return units.relation((UUID) key).map(relation -> Scope.of(relation.lower()));
    }
}
