package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Where features tell what can be found; called inside the transaction that changes the object itself. */
@ApplicationScoped
@Transactional
public class SearchIndex {

    private final EntryRepository entries;
    private final Instance<UnitTree> tree;

    protected SearchIndex() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SearchIndex(EntryRepository entries, Instance<UnitTree> tree) {
        this.entries = entries;
        this.tree = tree;
    }

    /** Makes the object findable as it is now, in place of whatever was told about it before. */
    @Allowed(Permission.SIGNED_IN)
    public void put(SearchEntry entry) {
        entries.put(IndexedEntry.of(entry, pathOf(entry.scope().unit()), new Spelling()));
    }

    /** As {@link #put}, many at once in one statement. */
    @Allowed(Permission.SIGNED_IN)
    public void putAll(Collection<SearchEntry> all) {
        var paths = new HashMap<UUID, List<UUID>>();
        all.stream().map(entry -> entry.scope().unit()).distinct().forEach(unit -> paths.put(unit, pathOf(unit)));
        var spelling = new Spelling();
        entries.putAll(all.stream()
                .map(entry -> IndexedEntry.of(entry, paths.get(entry.scope().unit()), spelling))
                .toList());
    }

    /** Nobody finds the object any more. */
    @Allowed(Permission.SIGNED_IN)
    public void remove(String kind, UUID id) {
        entries.remove(kind, id);
    }

    /** As {@link #remove}, many at once in one statement. */
    @Allowed(Permission.SIGNED_IN)
    public void removeAll(String kind, Collection<UUID> ids) {
        entries.removeAll(kind, ids);
    }

    /** Objects of that category are called so where they stand among others of their kind; null is what their kind is called. */
    @Allowed(Permission.SIGNED_IN)
    public void call(String kind, String category, Called called) {
        entries.call(kind, category, called);
    }

    private List<UUID> pathOf(UUID unit) {
        return unit == null || tree.isUnsatisfied() ? List.of() : tree.get().pathOf(unit);
    }
}
