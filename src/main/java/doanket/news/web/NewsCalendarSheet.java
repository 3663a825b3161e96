package doanket.news.web;

import static java.util.stream.Collectors.toMap;

import doanket.news.DeskDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A month of the editors' calendar, in whole weeks from Monday on. */
public record NewsCalendarSheet(String title, YearMonth before, YearMonth after, List<Day> days) {

    /** One day: its number, how it is called, and what falls on it. */
    public record Day(
            int number, String weekday, String spoken, boolean inMonth, boolean today, List<DeskDay.Entry> entries) {}

    private static final int DAYS_OF_WEEK = 7;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The month that is asked for; whatever is none, or lies beyond all calendars, is this one. */
    static YearMonth month(String asked, LocalDate today) {
        try {
            var month = YearMonth.parse(asked == null ? "" : asked);
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? YearMonth.from(today) : month;
        } catch (DateTimeException e) {
            return YearMonth.from(today);
        }
    }

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(DayOfWeek.MONDAY);
    }

    /** The first day that is shown no more. */
    static LocalDate end(YearMonth month) {
        return month.atEndOfMonth().with(DayOfWeek.SUNDAY).plusDays(1);
    }

    static NewsCalendarSheet of(YearMonth month, LocalDate today, List<DeskDay> found, Locale locale) {
        var entries = found.stream().collect(toMap(DeskDay::day, DeskDay::entries));
        var spoken = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", locale);
        var days = first(month)
                .datesUntil(end(month))
                .map(day -> new Day(
                        day.getDayOfMonth(),
                        day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale),
                        spoken.format(day),
                        YearMonth.from(day).equals(month),
                        day.equals(today),
                        entries.getOrDefault(day, List.of())))
                .toList();
        return new NewsCalendarSheet(
                DateTimeFormatter.ofPattern("MM/yyyy").format(month), month.minusMonths(1), month.plusMonths(1), days);
    }

    public boolean free() {
        return days.stream().allMatch(day -> day.entries().isEmpty());
    }

    int weeks() {
        return days.size() / DAYS_OF_WEEK;
    }
}
