package doanket.criteria;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A time that targets are set for: a year ({@code part} empty), a half (H1), a quarter (Q1) or a month (M01) of it. */
public record PlanPeriod(int year, String part, LocalDate from, LocalDate until) implements Serializable {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final int MONTHS = 12;

    /** Nothing that is no such time gets here: an unknown part is the whole year, a year out of bounds the nearest one. */
    public static PlanPeriod of(int typedYear, String typedPart) {
        int year = Math.max(EARLIEST, Math.min(LATEST, typedYear));
        var part = parts().contains(typedPart) ? typedPart : "";
        int months = months(part);
        var from = LocalDate.of(year, 1, 1).plusMonths((long) months * (number(part) - 1));
        return new PlanPeriod(year, part, from, from.plusMonths(months).minusDays(1));
    }

    /** The whole year first, then halves, quarters and months. */
    public static List<String> parts() {
        var parts = new ArrayList<>(List.of("", "H1", "H2", "Q1", "Q2", "Q3", "Q4"));
        for (int month = 1; month <= MONTHS; month++) {
            parts.add("M%02d".formatted(month));
        }
        return parts;
    }

    /** As it stands in addresses and workbooks: 2026, 2026-Q2. */
    public String key() {
        return part.isEmpty() ? Integer.toString(year) : year + "-" + part;
    }

    private static int months(String part) {
        return switch (part.isEmpty() ? 'Y' : part.charAt(0)) {
            case 'H' -> 6;
            case 'Q' -> 3;
            case 'M' -> 1;
            default -> MONTHS;
        };
    }

    private static int number(String part) {
        return part.isEmpty() ? 1 : Integer.parseInt(part.substring(1));
    }
}
