package doanket.task;

import java.time.LocalDate;

/** How often a periodic task comes again. */
public enum TaskPeriod {
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_YEAR_MONTHS = 6;

    /** The day so many periods later; the 31st of a shorter month is its last day, and the 31st again after it. */
    LocalDate after(LocalDate first, int times) {
        return switch (this) {
            case WEEK -> first.plusWeeks(times);
            case MONTH -> first.plusMonths(times);
            case QUARTER -> first.plusMonths((long) QUARTER_MONTHS * times);
            case HALF_YEAR -> first.plusMonths((long) HALF_YEAR_MONTHS * times);
            case YEAR -> first.plusYears(times);
        };
    }
}
