package doanket.task;

import doanket.platform.TypedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Due dates as people type them into a list: {@code 31/3/2026}, {@code 31/3/26}, or {@code 31/3} for the next 31 March;
 * {@code 3/2026} for the end of the month and {@code quý II} or {@code q2} for that of the quarter.
 */
public final class TypedDue {

    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?)(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(?:tháng |t)?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:quý |q)(iv|i{1,3}|[1-4])(?:\\s?[/.-]\\s?(\\d{4}))?");
    private static final int MONTHS = 3;

    private TypedDue() {}

    /** The day, or null where nothing was typed or it is no day: see {@link #isBad}. */
    public static LocalDate of(String typed, LocalDate today) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        var shortYear = SHORT_YEAR.matcher(text);
        var whole = TypedDay.of(shortYear.matches() ? shortYear.group(1) + "20" + shortYear.group(2) : text);
        if (whole != null) {
            return whole;
        }
        try {
            return inWords(text, today);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate inWords(String text, LocalDate today) {
        var day = DAY_MONTH.matcher(text);
        if (day.matches()) {
            var thisYear = LocalDate.of(today.getYear(), number(day.group(2)), number(day.group(1)));
            return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return endOf(number(month.group(2)), number(month.group(1)));
        }
        var quarter = QUARTER.matcher(text);
        return quarter.matches() ? endOfQuarter(quarter.group(1), quarter.group(2), today) : null;
    }

    private static LocalDate endOfQuarter(String typed, String year, LocalDate today) {
        int quarter = switch (typed) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> MONTHS;
            case "iv" -> MONTHS + 1;
            default -> number(typed);
        };
        var end = endOf(year == null ? today.getYear() : number(year), quarter * MONTHS);
        return year == null && end.isBefore(today) ? end.plusYears(1) : end;
    }

    private static LocalDate endOf(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Something was typed, and it is no day. */
    public static boolean isBad(String typed, LocalDate today) {
        return typed != null && !typed.isBlank() && of(typed, today) == null;
    }
}
