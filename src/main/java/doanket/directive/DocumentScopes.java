package doanket.directive;

import doanket.identity.Access;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is issued is open to those it is addressed to and to its unit; before that a paper is there for nobody but those of the
 * unit who write, sign, issue or give tasks.
 */
@ApplicationScoped
class DocumentScopes implements ScopeSource {

    private static final List<Permission> AT_WORK = List.of(
            Permission.DOCUMENT_WRITE, Permission.DOCUMENT_SIGN, Permission.DOCUMENT_ISSUE, Permission.TASK_ASSIGN);

    private final DocumentRepository documents;
    private final Access access;

    protected DocumentScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    DocumentScopes(DocumentRepository documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key)
                .flatMap(documents::standing)
                .filter(standing -> standing.state().isIssued() || isAtWork(standing.scope()))
                .map(DocumentStanding::scope);
    }

    private boolean isAtWork(Scope scope) {
        return AT_WORK.stream().anyMatch(permission -> access.permits(permission, scope));
    }
}
