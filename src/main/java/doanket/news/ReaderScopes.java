package doanket.news;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For reading: what is published and not expired is open to its audience, its author and its unit; the rest is unknown. */
@ApplicationScoped
class ReaderScopes implements ScopeSource {

    private final ReaderShelf shelf;

    protected ReaderScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReaderScopes(ReaderShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return shelf.out((UUID) key).map(ShelfRow::scope);
    }
}
