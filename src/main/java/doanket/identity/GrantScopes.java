package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A granted role belongs to the unit it is held in. */
@ApplicationScoped
class GrantScopes implements ScopeSource {

    private final AccountRepository accounts;

    protected GrantScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    GrantScopes(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return accounts.grant((UUID) key).map(grant -> Scope.of(grant.unit()));
    }
}
