package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** An account belongs to the unit that answers for it. */
@ApplicationScoped
class AccountScopes implements ScopeSource {

    private final IdentityRepository identities;

    protected AccountScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    AccountScopes(IdentityRepository identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return identities.account((UUID) key).map(account -> Scope.of(account.unit()));
    }
}
