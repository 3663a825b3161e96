package doanket.task;

import static java.util.Map.entry;

import doanket.platform.VietnamTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When tasks are due, as people type it into a list: a day as in {@link TypedDue}; nothing for what goes on as a matter of
 * course; or how often it comes again: {@code ngày 20 hằng tháng}, {@code hằng quý}, {@code 31/3 hằng năm}, {@code thứ 6 hằng
 * tuần}, each for good or {@code đến 31/12/2026}. Without a day it is the last one of the period, of the week the Friday.
 */
final class TypedTimes {

    private static final Pattern UNTIL = Pattern.compile("(.+?)\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?(.+)");
    private static final Pattern AGAIN =
            Pattern.compile("(?:ngày\\s+)?(.*?)\\s*(?:hằng|hàng|mỗi)\\s+(tuần|tháng|quý|6 tháng|năm)");
    private static final Pattern ONCE_EACH = Pattern.compile("(?:(?:hằng|hàng|mỗi)\\s+)?(.+?)\\s+một lần");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final String REGULARLY = "thường xuyên";
    private static final String EACH = " hằng ";
    private static final List<String> WEEKDAYS =
            List.of("thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7", "chủ nhật");
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            entry("weekly", "hằng tuần"),
            entry("half-yearly", "hằng 6 tháng"),
            entry("monthly", "hằng tháng"),
            entry("quarterly", "hằng quý"),
            entry("annually", "hằng năm"),
            entry("until", "đến"),
            entry("monday", "thứ 2"),
            entry("tuesday", "thứ 3"),
            entry("wednesday", "thứ 4"),
            entry("thursday", "thứ 5"),
            entry("friday", "thứ 6"),
            entry("saturday", "thứ 7"),
            entry("sunday", "chủ nhật"));
    private static final int LONGEST_MONTH = 31;
    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_YEAR_MONTHS = 6;

    private TypedTimes() {}

    /** Null where it cannot be understood, and where it ends before it begins. */
    static TaskTimes of(String typed, LocalDate today) {
        var text = translated(typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (text.isEmpty() || text.equals(REGULARLY)) {
            return TaskTimes.regular();
        }
        var day = TypedDue.of(text, today);
        return day == null ? periodic(text, today) : TaskTimes.once(day);
    }

    /** Whoever reads English types {@code 20 monthly until 31/12/2026}. */
    private static String translated(String text) {
        var translated = text;
        for (var word : ENGLISH.entrySet()) {
            translated = translated.replace(word.getKey(), word.getValue());
        }
        return translated;
    }

    private static TaskTimes periodic(String text, LocalDate today) {
        var limited = UNTIL.matcher(text);
        var times = limited.matches() ? again(limited.group(1), today) : again(text, today);
        if (times == null || !limited.matches()) {
            return times;
        }
        var until = TypedDue.of(limited.group(2), today);
        return until == null || until.isBefore(times.due())
                ? null
                : new TaskTimes(times.kind(), times.due(), times.period(), until, times.counted());
    }

    private static TaskTimes again(String text, LocalDate today) {
        var onceEach = ONCE_EACH.matcher(text);
        var again = AGAIN.matcher(onceEach.matches() ? "hằng " + onceEach.group(1) : text);
        if (!again.matches()) {
            return null;
        }
        var on = again.group(1);
        return switch (again.group(2)) {
            case "tuần" -> weekly(on, today);
            case "tháng" -> monthly(on, TaskPeriod.MONTH, 1, today);
            case "quý" -> monthly(on, TaskPeriod.QUARTER, QUARTER_MONTHS, today);
            case "năm" -> yearly(on, today);
            default -> monthly(on, TaskPeriod.HALF_YEAR, HALF_YEAR_MONTHS, today);
        };
    }

    private static TaskTimes weekly(String on, LocalDate today) {
        var day = on.isEmpty() ? DayOfWeek.FRIDAY.ordinal() : WEEKDAYS.indexOf(on);
        return day < 0
                ? null
                : times(TaskPeriod.WEEK, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day + 1))), null);
    }

    /** On that day of the last month of each period; counted from a month that is long enough, so that the 31st stays it. */
    private static TaskTimes monthly(String on, TaskPeriod period, int months, LocalDate today) {
        int day = on.isEmpty() ? LONGEST_MONTH : DAY.matcher(on).matches() ? Integer.parseInt(on) : 0;
        if (day < 1 || day > LONGEST_MONTH) {
            return null;
        }
        var month = YearMonth.from(today);
        while (month.getMonthValue() % months != 0 || at(month, day).isBefore(today)) {
            month = month.plusMonths(1);
        }
        var counted = month;
        while (counted.lengthOfMonth() < day) {
            counted = counted.minusMonths(months);
        }
        return times(period, at(month, day), at(counted, day));
    }

    private static LocalDate at(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static TaskTimes yearly(String on, LocalDate today) {
        var first = TypedDue.of(on.isEmpty() ? "31/12" : on, today);
        return first == null || first.isBefore(today) || !first.isBefore(today.plusYears(1))
                ? null
                : times(TaskPeriod.YEAR, first, null);
    }

    private static TaskTimes times(TaskPeriod period, LocalDate first, LocalDate counted) {
        return new TaskTimes(TaskKind.PERIODIC, first, period, null, counted);
    }

    /** As one would type it; the last day is null where it comes for good. */
    static String told(TaskPeriod period, LocalDate counted, LocalDate until) {
        var again = switch (period) {
            case WEEK -> WEEKDAYS.get(counted.getDayOfWeek().ordinal()) + EACH + "tuần";
            case MONTH -> day(counted) + EACH + "tháng";
            case QUARTER -> day(counted) + EACH + "quý";
            case HALF_YEAR -> day(counted) + EACH + "6 tháng";
            case YEAR -> counted.getDayOfMonth() + "/" + counted.getMonthValue() + EACH + "năm";
        };
        return until == null ? again : again + " đến " + VietnamTime.told(until);
    }

    /** The same for whoever reads English. */
    static String toldInEnglish(TaskPeriod period, LocalDate counted, LocalDate until) {
        var told = told(period, counted, until).replaceFirst("^ngày ", "");
        for (var word : ENGLISH.entrySet()) {
            told = told.replace(word.getValue(), word.getKey());
        }
        return told;
    }

    private static String day(LocalDate counted) {
        return "ngày " + counted.getDayOfMonth();
    }
}
