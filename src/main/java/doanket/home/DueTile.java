package doanket.home;

import doanket.platform.VietnamTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A list of things that are due, the overdue in red; where one is overdue it stands before the news. The columns of its question
 * are {@code title}, {@code detail}, {@code due_on} and those of {@link DueCount}. {@code told} is its title.
 */
public record DueTile(String key, int place, String more, String told) {

    private static final int BEFORE_NEWS = 5;

    /** In whose language, and on which day. */
    public record Seen(Locale locale, LocalDate today) {}

    public Tile of(List<TileAnswer> answers, Function<TileAnswer, String> address, Seen seen) {
        var count = DueCount.of(answers);
        var title =
                count.isToBeTold() ? Words.of(seen.locale(), "tile.count", told, count.all(), count.overdue()) : told;
        var rows = answers.stream()
                .map(answer -> row(answer, address.apply(answer), seen))
                .toList();
        return new Tile(key, count.overdue() > 0 ? place - BEFORE_NEWS : place, Tile.Kind.LIST, title, more, rows);
    }

    private static TileRow row(TileAnswer answer, String address, Seen seen) {
        var due = answer.day("due_on");
        long late = DueCount.daysLate(due, seen.today());
        var when = late > 0
                ? Words.of(seen.locale(), "tile.overdue", late)
                : due == null
                        ? Words.of(seen.locale(), "tile.noDay")
                        : Words.of(seen.locale(), "tile.due", VietnamTime.told(due));
        return new TileRow(answer.text("title"), answer.text("detail"), address, null, when, late > 0 ? "bad" : "info");
    }
}
