package doanket.search;

import doanket.platform.VietnamTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The time in which is looked for, cut into windows of which each is about seven times as long as the one after it, the
 * newest first. What is common is found in the last weeks, and the rest of the years is not even asked for; what is rare is
 * found quickly anywhere. Without this, the commonest word would gather a million entries to show twenty.
 */
final class Windows {

    /** From (inclusive) and until (exclusive), and the shelf keys of which an entry of the window has one; null for any. */
    record Window(Instant from, Instant until, String keys) {}

    private static final int WEEKS = 3;
    private static final int MONTHS = 5;
    private static final int YEARS = 2;

    /** Before anything that anybody could have put in. */
    private static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");

    private final List<Window> windows = new ArrayList<>();
    private final Instant earliest;
    private Instant until;

    private Windows(Instant earliest, Instant until) {
        this.earliest = earliest;
        this.until = until;
    }

    /** Cuts the time up; {@code from} may be null. */
    static List<Window> of(Instant from, Instant until) {
        var windows = new Windows(from == null ? EVER : from, until);
        windows.cut();
        return windows.windows;
    }

    private void cut() {
        var last = VietnamTime.day(until);
        long week = Shelf.weekOf(last);
        add(start(Shelf.mondayOf(week - WEEKS + 1)), weeks(week - WEEKS + 1, week));
        var month = YearMonth.from(last);
        var firstMonth = month.minusMonths(MONTHS);
        add(start(firstMonth.atDay(1)), months(firstMonth, month));
        int firstYear = last.getYear() - YEARS;
        add(start(LocalDate.of(firstYear, 1, 1)), years(firstYear, last.getYear()));
        addRest();
    }

    private void add(Instant from, String keys) {
        var begin = from.isBefore(earliest) ? earliest : from;
        if (begin.isBefore(until)) {
            windows.add(new Window(begin, until, keys));
            until = begin;
        }
    }

    /** What is left: everything, or the years up to the earliest day asked for. */
    private void addRest() {
        if (earliest.isBefore(until)) {
            var keys = earliest.equals(EVER)
                    ? null
                    : years(
                            VietnamTime.day(earliest).getYear(),
                            VietnamTime.day(until).getYear());
            windows.add(new Window(earliest, until, keys));
        }
    }

    private static Instant start(LocalDate day) {
        return VietnamTime.instant(day.atStartOfDay());
    }

    private static String weeks(long first, long last) {
        return array(LongStream.rangeClosed(first, last).mapToObj(Shelf::week).toList());
    }

    private static String months(YearMonth first, YearMonth last) {
        return array(Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(Shelf::month)
                .toList());
    }

    private static String years(int first, int last) {
        return array(IntStream.rangeClosed(first, last).mapToObj(Shelf::year).toList());
    }

    /** Keys of time need no quotes. */
    private static String array(List<String> keys) {
        return keys.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
