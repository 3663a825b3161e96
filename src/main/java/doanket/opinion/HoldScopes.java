package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For splitting, merging, forwarding and answering a petition: the permission must cover the unit that it is with. */
@ApplicationScoped
class HoldScopes implements ScopeSource {

    private final PetitionRepository petitions;

    protected HoldScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    HoldScopes(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return petitions.petition((UUID) key).map(petition -> Scope.of(petition.holder()));
    }
}
