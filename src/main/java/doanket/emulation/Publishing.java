package doanket.emulation;

import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is in a book of rules, and the sheets that units get when it is published. */
@ApplicationScoped
class Publishing {

    private final BookRepository books;
    private final EmulationNotices notices;
    private final EmulationSearch search;

    protected Publishing() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Publishing(BookRepository books, EmulationNotices notices, EmulationSearch search) {
        this.books = books;
        this.notices = notices;
        this.search = search;
    }

    /** Refuses what no unit, or more than one, is called, and a unit in two clusters. */
    void put(EmulationBook book, List<Item> items, List<ClusterLine> clusters, LocalDate day) {
        var typed = clusters.stream().flatMap(line -> line.units().stream()).toList();
        var named = books.named(typed, day);
        var seen = new HashSet<UUID>();
        var resolved = new ArrayList<List<UUID>>();
        for (var line : clusters) {
            resolved.add(
                    line.units().stream().map(unit -> one(unit, named, seen)).toList());
        }
        books.putItems(book.key(), items);
        books.clearClusters(book.key());
        for (int at = 0; at < clusters.size(); at++) {
            books.putCluster(book.key(), at, clusters.get(at).name(), resolved.get(at));
        }
    }

    private static UUID one(String typed, Map<String, Set<UUID>> named, Set<UUID> seen) {
        var found = named.getOrDefault(typed.toLowerCase(Locale.ROOT), Set.of());
        if (found.size() != 1) {
            throw EmulationRefused.unitUnknown(typed);
        }
        var unit = found.iterator().next();
        if (!seen.add(unit)) {
            throw EmulationRefused.unitTwice(typed);
        }
        return unit;
    }

    void publish(EmulationBook book, Stamp by) {
        book.publish();
        books.entrants(book.key())
                .forEach(entrant -> books.add(new ScoreSheet(book.key(), entrant[0], entrant[1], by)));
        books.note(book, EmulationStep.PUBLISHED, by);
        books.flush();
        search.put(book, by);
    }

    void announce(EmulationBook book, Stamp by) {
        notices.tell(EmulationEvents.OPENED, book, by);
    }
}
