package doanket.report;

import doanket.platform.VietnamTime;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a report tells of, both included. Periods follow the calendar, cut on a day of their last month (DOMAIN.md
 * 3.5: the month up to the 14th begins on the 15th of the month before), or on a day of the week.
 */
public record PeriodSpan(LocalDate starts, LocalDate ends) implements Serializable {

    private static final int DAYS_OF_A_WEEK = 7;

    /** The period of that kind in which the day lies; {@code cutDay} null for the last day. */
    static PeriodSpan around(PeriodKind kind, Integer cutDay, LocalDate day) {
        if (kind == PeriodKind.WEEK) {
            int last = cutDay == null ? DayOfWeek.SUNDAY.getValue() : cutDay;
            var ends = day.plusDays((last - day.getDayOfWeek().getValue() + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK);
            return new PeriodSpan(ends.minusDays(DAYS_OF_A_WEEK - 1L), ends);
        }
        int months = kind.months();
        if (months == 0) {
            throw new IllegalArgumentException("Such a period follows no calendar: " + kind);
        }
        var month = YearMonth.from(day);
        var last = month.plusMonths(months - 1L - (month.getMonthValue() - 1) % months);
        var ends = cut(last, cutDay);
        return ends.isBefore(day) ? ending(last.plusMonths(months), months, cutDay) : ending(last, months, cutDay);
    }

    /** The one right after it. */
    PeriodSpan next(PeriodKind kind, Integer cutDay) {
        return around(kind, cutDay, ends.plusDays(1));
    }

    boolean isSound() {
        return starts != null && ends != null && !ends.isBefore(starts);
    }

    /** 15/10/2026 - 14/11/2026. */
    public String told() {
        return VietnamTime.told(starts) + " - " + VietnamTime.told(ends);
    }

    private static PeriodSpan ending(YearMonth last, int months, Integer cutDay) {
        return new PeriodSpan(cut(last.minusMonths(months), cutDay).plusDays(1), cut(last, cutDay));
    }

    private static LocalDate cut(YearMonth month, Integer cutDay) {
        return cutDay == null ? month.atEndOfMonth() : month.atDay(cutDay);
    }
}
