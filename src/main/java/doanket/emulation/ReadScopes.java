package doanket.emulation;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For reading a book: everybody of the area once it is published; before, whoever reads over its owner. */
@ApplicationScoped
class ReadScopes implements ScopeSource {

    private final BookRepository books;

    protected ReadScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ReadScopes(BookRepository books) {
        this.books = books;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return books.book((UUID) key).map(book -> of(book.state(), book.ownerUnit(), book.areaUnit()));
    }

    static Scope of(BookState state, UUID owner, UUID area) {
        return state == BookState.DRAFT ? Scope.of(owner) : area(owner, area);
    }

    static Scope area(UUID owner, UUID area) {
        return new Scope(
                owner, null, List.of(Audience.key(area, true, null, null), Audience.key(owner, true, null, null)));
    }
}
