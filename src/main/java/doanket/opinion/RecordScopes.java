package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For writing down what came as a paper: the permission must cover the unit that recommended. */
@ApplicationScoped
class RecordScopes implements ScopeSource {

    private final OversightRepository oversights;

    protected RecordScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    RecordScopes(OversightRepository oversights) {
        this.oversights = oversights;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return oversights
                .recommendation((UUID) key)
                .flatMap(recommendation -> oversights.oversight(recommendation.oversight()))
                .map(oversight -> Scope.of(oversight.unit()));
    }
}
