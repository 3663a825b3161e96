package doanket.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as they are typed in offices: day before month, with slash, dot or hyphen; also 2026-07-01. */
public final class TypedDay {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int EARLIEST = 1930;
    private static final int LATEST = 2100;

    private TypedDay() {}

    /** The day, or null where there is none of that name (31/02/2026), the text is no day or there is none. */
    public static LocalDate of(String typed) {
        var text = typed == null ? "" : typed.strip();
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : null;
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Something was typed, and it is no day. */
    public static boolean isBad(String typed) {
        return typed != null && !typed.isBlank() && of(typed) == null;
    }

    /** The Front is of 1930; nobody holds a post for longer. */
    public static boolean isSensible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
