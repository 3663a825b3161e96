package doanket.opinion;

import doanket.identity.Permission;
import doanket.platform.Stamp;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lets supervision and criticism be found by whom it concerns. */
@ApplicationScoped
class OversightSearch implements SearchKind {

    static final String VIEW = "/opinion/oversight?id=";

    private static final String KIND = "oversight";

    private final SearchIndex index;
    private final OversightReadScopes scopes;
    private final OversightRepository oversights;

    protected OversightSearch() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    OversightSearch(SearchIndex index, OversightReadScopes scopes, OversightRepository oversights) {
        this.index = index;
        this.scopes = scopes;
        this.oversights = oversights;
    }

    void put(Oversight oversight, Stamp by) {
        oversights.flush();
        var bodies = oversights
                .row(oversight.key(), by.day())
                .map(OversightRow::bodies)
                .orElse("");
        index.put(new SearchEntry(
                KIND,
                oversight.key(),
                scopes.of(oversight),
                oversight.kind().name(),
                oversight.subject(),
                bodies + "\n" + oversights.words(oversight.key()),
                by.at(),
                null));
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
