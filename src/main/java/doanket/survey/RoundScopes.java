package doanket.survey;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For leading a round: the permission must cover the unit that leads it. */
@ApplicationScoped
class RoundScopes implements ScopeSource {

    private final SurveyRepository surveys;

    protected RoundScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    RoundScopes(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return surveys.round((UUID) key).map(round -> Scope.of(round.leadUnit()));
    }
}
