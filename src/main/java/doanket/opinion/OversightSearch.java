package doanket.opinion;

import doanket.identity.Permission;
import doanket.platform.Stamp;
import doanket.search.SearchIndex;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lets supervision and criticism be found by whom it concerns. */
@ApplicationScoped
class OversightSearch implements SearchKind {

    static final String VIEW = "/opinion/oversight?id=";

    static final String KIND = "oversight";

    private final SearchIndex index;
    private final OversightEntries entries;

    protected OversightSearch() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OversightSearch(SearchIndex index, OversightEntries entries) {
        this.index = index;
        this.entries = entries;
    }

    void put(Oversight oversight, Stamp by) {
        put(Set.of(oversight.key()), by);
    }

    /** As they are now. Three statements, none for none. */
    void put(Set<UUID> ids, Stamp by) {
        if (!ids.isEmpty()) {
            index.putAll(entries.of(ids, by.at()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.OPINION_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return VIEW + id;
    }

    @Override
    public Map<String, String> categories(Locale locale) {
        return Map.of(
                OversightKind.SUPERVISION.name(),
                Words.of(locale, "kind.SUPERVISION"),
                OversightKind.CRITICISM.name(),
                Words.of(locale, "kind.CRITICISM"));
    }
}
