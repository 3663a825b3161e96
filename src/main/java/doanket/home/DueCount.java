package doanket.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many things wait in all, and how many of them are overdue: a tile shows only the first of them, and nothing overdue may
 * be hidden by that. The question of the tile has {@link #COLUMNS}, after which no row is lost to its limit.
 */
public record DueCount(int all, int overdue, int shown) {

    /** For a question whose days are in {@code due_on}; {@code ?2} is today. */
    public static final String COLUMNS =
            "count(*) over () as everything, count(*) filter (where due_on < cast(?2 as date)) over () as overdue";

    public static DueCount of(List<TileAnswer> rows) {
        return rows.isEmpty()
                ? new DueCount(0, 0, 0)
                : new DueCount(rows.get(0).number("everything"), rows.get(0).number("overdue"), rows.size());
    }

    /** Whether the rows alone do not say it. */
    public boolean isToBeTold() {
        return overdue > 0 || all > shown;
    }

    /** Days since that day; zero or less where it is not over. */
    public static long daysLate(LocalDate due, LocalDate today) {
        return due == null ? 0 : ChronoUnit.DAYS.between(due, today);
    }
}
