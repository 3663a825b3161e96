package doanket.opinion;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For reading: every unit that it concerns, and whoever reads over the unit that does it. */
@ApplicationScoped
class OversightReadScopes implements ScopeSource {

    private final OversightRepository oversights;

    protected OversightReadScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    OversightReadScopes(OversightRepository oversights) {
        this.oversights = oversights;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return oversights.oversight((UUID) key).map(this::of);
    }

    Scope of(Oversight oversight) {
        return new Scope(oversight.unit(), null, Audience.keys(oversights.unitsOf(oversight.key())));
    }
}
