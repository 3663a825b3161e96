package doanket.opinion;

import doanket.identity.Permission;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Lets petitions be found by whoever may open them: those that stand, neither drafts nor what others stand in the place of. */
@ApplicationScoped
class PetitionSearch implements SearchKind {

    static final String KIND = "petition";

    private final SearchIndex index;
    private final PetitionEntries entries;

    protected PetitionSearch() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PetitionSearch(SearchIndex index, PetitionEntries entries) {
        this.index = index;
        this.entries = entries;
    }

    /** As they are now; what does not stand any more is found no longer. Three statements, none for none. */
    void put(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var standing = entries.standing(ids);
        var gone = new HashSet<>(ids);
        standing.stream().map(SearchEntry::id).forEach(gone::remove);
        if (!gone.isEmpty()) {
            index.removeAll(KIND, gone);
        }
        if (!standing.isEmpty()) {
            index.putAll(standing);
        }
    }

    /** A topic or a competence is called otherwise now: whatever bears it is found by the new name. */
    void renamed(String code) {
        put(entries.bearing(code));
    }

    void putLines(UUID batch) {
        put(entries.lines(batch));
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
        return Words.of(locale, "search.petition");
    }

    @Override
    public String address(UUID id) {
        return OpinionNotices.PETITION + id;
    }

    @Override
    public Map<String, String> categories(Locale locale) {
        var categories = new LinkedHashMap<String, String>();
        categories.put(PetitionState.WAITING.name(), Words.of(locale, "state.WAITING"));
        categories.put(PetitionState.ANSWERED.name(), Words.of(locale, "state.ANSWERED"));
        categories.put(PetitionState.REPORTED.name(), Words.of(locale, "state.REPORTED"));
        return categories;
    }
}
