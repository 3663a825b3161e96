package doanket.opinion;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For reading a petition: every unit it was ever with, the one that put it together, and whoever reads over that one. */
@ApplicationScoped
class PetitionScopes implements ScopeSource {

    private final PetitionRepository petitions;

    protected PetitionScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    PetitionScopes(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return petitions
                .petition((UUID) key)
                .filter(petition -> petition.state() != PetitionState.DRAFT)
                .map(petition -> new Scope(petition.origin(), null, Audience.keys(petitions.unitsOf(petition.key()))));
    }
}
