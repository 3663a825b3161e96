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
        Collection<String> readerKeys,
        List<String> kinds,
        List<String> shelfKeys,
        List<Window> windows,
        Instant now,
        int skip,
        int rows) {

    static Wanted of(
            SearchQuestion question, Typed typed, Collection<String> readerKeys, List<String> kinds, Instant now) {
        var rank = Tiers.rank(typed);
        var marks = Tiers.marks(typed);
        return new Wanted(
                Tiers.of(typed, SearchService.MOST),
                rank,
                marks.isEmpty() ? rank : marks,
                Tiers.phrase(typed),
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
