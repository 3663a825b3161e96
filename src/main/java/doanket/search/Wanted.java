package doanket.search;

import doanket.platform.VietnamTime;
import doanket.search.Tiers.Tier;
import doanket.search.Windows.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Everything one search asks the database for. */
record Wanted(
        List<Tier> tiers,
        String rank,
        String marks,
        String phrase,
        String asTyped,
        Collection<String> readerKeys,
        List<String> kinds,
        List<String> shelfKeys,
        List<Window> windows,
        Instant now,
        int skip,
        int rows) {

    static Wanted of(
            SearchQuestion question, Tiers tiers, Collection<String> readerKeys, List<String> kinds, Instant now) {
        var rank = tiers.rank();
        var marks = tiers.marks();
        return new Wanted(
                tiers.list(),
                rank,
                marks.isEmpty() ? rank : marks,
                tiers.phrase(),
                marks.isEmpty() ? null : marks,
                readerKeys,
                kinds,
                shelfKeys(question),
                Windows.of(startOf(question.from()), until(question)),
                now,
                (question.page() - 1) * SearchService.ROWS,
                SearchService.ROWS);
    }

    private static List<String> shelfKeys(SearchQuestion question) {
        var keys = new ArrayList<String>();
        if (question.kind() != null) {
            keys.add(Shelf.kind(question.kind()));
        }
        if (question.kind() != null && question.category() != null) {
            keys.add(Shelf.category(question.kind(), question.category()));
        }
        if (question.unit() != null) {
            keys.add(Shelf.unit(question.unit()));
        }
        return keys;
    }

    /** What becomes visible in this very moment is in. */
    private static Instant until(SearchQuestion question) {
        var asOf = question.asOf().plusMillis(1);
        var end = question.to() == null ? asOf : startOf(question.to().plusDays(1));
        return end.isBefore(asOf) ? end : asOf;
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : VietnamTime.instant(day.atStartOfDay());
    }
}
