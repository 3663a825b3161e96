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

    /** What one row says, and where it leads. */
    public record Line(String title, String detail, String address) {}

    /** Of rows that say themselves what they are, in {@code title} and {@code detail}. */
    public Tile of(List<TileAnswer> answers, Function<TileAnswer, String> address, Seen seen) {
        return told(
                answers, answer -> new Line(answer.text("title"), answer.text("detail"), address.apply(answer)), seen);
    }

    /** Rows have their day in {@code due_on}, and {@link DueCount#COLUMNS}. */
    public Tile told(List<TileAnswer> answers, Function<TileAnswer, Line> line, Seen seen) {
        var count = DueCount.of(answers);
        var title =
                count.isToBeTold() ? Words.of(seen.locale(), "tile.count", told, count.all(), count.overdue()) : told;
        var rows = answers.stream()
                .map(answer -> row(answer, line.apply(answer), seen))
                .toList();
        return new Tile(key, count.overdue() > 0 ? place - BEFORE_NEWS : place, Tile.Kind.LIST, title, more, rows);
    }

    private static TileRow row(TileAnswer answer, Line line, Seen seen) {
        var due = answer.day("due_on");
        long late = DueCount.daysLate(due, seen.today());
        var when = late > 0
                ? Words.of(seen.locale(), "tile.overdue", late)
                : due == null
                        ? Words.of(seen.locale(), "tile.noDay")
                        : Words.of(seen.locale(), "tile.due", VietnamTime.told(due));
        return new TileRow(line.title(), line.detail(), line.address(), null, when, late > 0 ? "bad" : "info");
    }
}
