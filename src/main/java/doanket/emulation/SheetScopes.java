package doanket.emulation;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For reading the scores of a unit: the unit, whoever published the rules, and once frozen everybody of the area. */
@ApplicationScoped
class SheetScopes implements ScopeSource {

    private final SheetRepository sheets;
    private final BookRepository books;

    protected SheetScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SheetScopes(SheetRepository sheets, BookRepository books) {
        this.sheets = sheets;
        this.books = books;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return sheets.sheet((UUID) key)
                .map(sheet -> scope(sheet, books.book(sheet.book()).orElseThrow()));
    }

    private static Scope scope(ScoreSheet sheet, EmulationBook book) {
        return of(book.state(), book.ownerUnit(), book.areaUnit(), sheet.unit());
    }

    static Scope of(BookState state, UUID owner, UUID area, UUID unit) {
        return state.isScored()
                ? ReadScopes.area(owner, area)
                : new Scope(
                        owner,
                        null,
                        List.of(Audience.key(unit, false, null, null), Audience.key(owner, false, null, null)));
    }
}
