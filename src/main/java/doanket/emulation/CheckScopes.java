package doanket.emulation;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For verifying scores and answering objections: the permission must cover the unit that published the rules. */
@ApplicationScoped
class CheckScopes implements ScopeSource {

    private final SheetRepository sheets;
    private final BookRepository books;

    protected CheckScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    CheckScopes(SheetRepository sheets, BookRepository books) {
        this.sheets = sheets;
        this.books = books;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return sheets.sheet((UUID) key)
                .flatMap(sheet -> books.book(sheet.book()))
                .map(book -> Scope.of(book.ownerUnit()));
    }
}
