package doanket.emulation;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For writing rules and deciding on results: the permission must cover the unit that publishes them. */
@ApplicationScoped
class BookScopes implements ScopeSource {

    private final BookRepository books;

    protected BookScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    BookScopes(BookRepository books) {
        this.books = books;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return books.book((UUID) key).map(book -> Scope.of(book.ownerUnit()));
    }
}
