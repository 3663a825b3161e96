package doanket.survey;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For verifying: the permission must cover the Front above. */
@ApplicationScoped
class VerifyScopes implements ScopeSource {

    private final TallyRepository tallies;

    protected VerifyScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    VerifyScopes(TallyRepository tallies) {
        this.tallies = tallies;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return tallies.sides((UUID) key)
                .filter(sides -> sides.verifier() != null)
                .map(sides -> Scope.of(sides.verifier()));
    }
}
