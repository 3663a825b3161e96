package doanket.emulation;

import doanket.identity.Permission;
import doanket.platform.Stamp;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Lets published rules be found. */
@ApplicationScoped
class EmulationSearch implements SearchKind {

    static final String VIEW = "/emulation/view?id=";

    private static final String KIND = "emulation";

    private final SearchIndex index;

    protected EmulationSearch() { // for the CDI proxy
        this(null);
    }

    @Inject
    EmulationSearch(SearchIndex index) {
        this.index = index;
    }

    void put(EmulationBook book, Stamp by) {
        index.put(new SearchEntry(
                KIND,
                book.key(),
                ReadScopes.area(book.ownerUnit(), book.areaUnit()),
                null,
                book.name(),
                book.decision(),
                by.at(),
                null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return VIEW + id;
    }
}
