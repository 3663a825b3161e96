package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tasks along the time, from the day they were given to the day they are due; what lies outside is cut off at the edge. */
public record Timeline(List<Bar> bars, List<Month> months, double today, TaskCounts counts) implements Serializable {

    private static final int MONTHS_BEFORE = 2;
    private static final int MONTHS_AFTER = 4;
    private static final double WHOLE = 100;

    /** A task, with where its bar begins and how long it is, in percent of the time shown. */
    public record Bar(TaskRow task, double from, double length) implements Serializable {}

    /** The first of a month, and where it lies, in percent. */
    public record Month(LocalDate first, double at) implements Serializable {

        /** As months are told: 3/2026. */
        public String name() {
            return first.getMonthValue() + "/" + first.getYear();
        }
    }

    static Timeline of(List<TaskRow> rows, LocalDate today, TaskCounts counts) {
        var start = today.withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
        var end = start.plusMonths(MONTHS_BEFORE + MONTHS_AFTER);
        var bars = rows.stream()
                .sorted(Comparator.comparing(TaskRow::due))
                .map(row -> bar(row, start, end))
                .toList();
        var months = Stream.iterate(start, month -> month.isBefore(end), month -> month.plusMonths(1))
                .map(month -> new Month(month, at(month, start, end)))
                .toList();
        return new Timeline(bars, months, at(today, start, end), counts);
    }

    private static Bar bar(TaskRow row, LocalDate start, LocalDate end) {
        double from = at(row.issued() == null ? row.due() : row.issued(), start, end);
        double until = at(row.due().plusDays(1), start, end);
        return new Bar(row, Math.min(from, WHOLE - 1), Math.max(1, until - from));
    }

    private static double at(LocalDate day, LocalDate start, LocalDate end) {
        double share = WHOLE * ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
        return Math.max(0, Math.min(WHOLE, share));
    }
}
