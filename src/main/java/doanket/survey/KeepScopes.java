package doanket.survey;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For counting: one must be of the body that counts there; whoever stands above it only looks on. */
@ApplicationScoped
class KeepScopes implements ScopeSource {

    private final TallyRepository tallies;

    protected KeepScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    KeepScopes(TallyRepository tallies) {
        this.tallies = tallies;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tallies.sides((UUID) key).map(sides -> new Scope(null, null, Audience.keys(sides.writers())));
    }
}
