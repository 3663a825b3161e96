package doanket.task;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A period for which tasks are counted: those given until its last day that were not done before its first. Without days it is
 * all the time there is; the period is null for any other days.
 */
public record TaskSpan(TaskPeriod period, LocalDate from, LocalDate to) implements Serializable {

    public static final TaskSpan ALL = new TaskSpan(null, null, null);

    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_YEAR_MONTHS = 6;

    /** The week from Monday, month, quarter, half-year or year in which that day lies. */
    public static TaskSpan of(TaskPeriod period, LocalDate day) {
        return switch (period) {
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new TaskSpan(period, monday, monday.plusDays(DayOfWeek.values().length - 1L));
            }
            case MONTH -> months(period, day, 1);
            case QUARTER -> months(period, day, QUARTER_MONTHS);
            case HALF_YEAR -> months(period, day, HALF_YEAR_MONTHS);
            case YEAR -> months(period, day, HALF_YEAR_MONTHS * 2);
        };
    }

    /** Whichever of the two comes first is the first; one may be missing. */
    public static TaskSpan between(LocalDate one, LocalDate other) {
        boolean reversed = one != null && other != null && other.isBefore(one);
        return reversed ? new TaskSpan(null, other, one) : new TaskSpan(null, one, other);
    }

    private static TaskSpan months(TaskPeriod period, LocalDate day, int length) {
        int first = (day.getMonthValue() - 1) / length * length + 1;
        var from = LocalDate.of(day.getYear(), first, 1);
        return new TaskSpan(period, from, from.plusMonths(length).minusDays(1));
    }

    /** The same period before; of days that are no such period there is none. */
    public TaskSpan before() {
        return period == null ? this : of(period, from.minusDays(1));
    }

    public TaskSpan next() {
        return period == null ? this : of(period, to.plusDays(1));
    }

    public boolean isAll() {
        return from == null && to == null;
    }

    /** The same condition for figures and for the lists behind them. */
    TaskSql narrow(TaskSql wanted) {
        return wanted.equal("t.issued_on <= cast(%1$s as date)", to == null ? null : to.toString())
                .equal(
                        "(t.state <> 'DONE' or t.completed_on >= cast(%1$s as date))",
                        from == null ? null : from.toString());
    }
}
