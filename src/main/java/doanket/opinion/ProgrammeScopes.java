package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For correcting a yearly programme: the permission must cover the unit whose it is. */
@ApplicationScoped
class ProgrammeScopes implements ScopeSource {

    private final OversightRepository oversights;

    protected ProgrammeScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ProgrammeScopes(OversightRepository oversights) {
        this.oversights = oversights;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return oversights.programme((UUID) key).map(programme -> Scope.of(programme.unit()));
    }
}
