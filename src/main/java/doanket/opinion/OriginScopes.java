package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For telling people what was answered, and asking again: the permission must cover the unit that put the petition together. */
@ApplicationScoped
class OriginScopes implements ScopeSource {

    private final PetitionRepository petitions;

    protected OriginScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    OriginScopes(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return petitions.petition((UUID) key).map(petition -> Scope.of(petition.origin()));
    }
}
