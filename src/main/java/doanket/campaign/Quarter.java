package doanket.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quarter of a year. */
public record Quarter(int year, int number) implements Serializable {

    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public static Quarter around(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** As {@link #key} writes it; nothing for anything else. */
    public static Optional<Quarter> of(String key) {
        if (key == null || !key.matches("[12]\\d{3}-[1-4]")) {
            return Optional.empty();
        }
        var parts = key.split("-");
        return Optional.of(new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }

    /** The one of that day and those before it, the last first. */
    public static List<Quarter> until(LocalDate day, int count) {
        return Stream.iterate(around(day), Quarter::before).limit(count).toList();
    }

    public Quarter before() {
        return number == 1 ? new Quarter(year - 1, QUARTERS) : new Quarter(year, number - 1);
    }

    public LocalDate starts() {
        return LocalDate.of(year, Month.of((number - 1) * MONTHS + 1), 1);
    }

    public LocalDate ends() {
        return YearMonth.from(starts()).plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    public String key() {
        return year + "-" + number;
    }

    public String roman() {
        return ROMAN.get(number - 1);
    }
}
