package doanket.directive;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For signing, numbering, issuing, correcting and withdrawing: the permission must cover the unit whose paper it is. */
@ApplicationScoped
class IssuerScopes implements ScopeSource {

    private final DocumentRepository documents;

    protected IssuerScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    IssuerScopes(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key)
                .flatMap(documents::standing)
                .map(standing -> Scope.of(standing.issuer()));
    }
}
