package doanket.directive;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For writing: whoever writes papers of the unit, and its author as long as it is not issued. */
@ApplicationScoped
class WriterScopes implements ScopeSource {

    private final DocumentRepository documents;

    protected WriterScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    WriterScopes(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key)
                .flatMap(documents::standing)
                .map(standing -> Scope.of(standing.issuer(), standing.state().isIssued() ? null : standing.author()));
    }
}
