package doanket.search;

import doanket.platform.VietnamTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where an entry stands, as keys: its kind, its category, its unit and all above it, and the week, month and year from which
 * it can be found. One index over words, readers and shelf keys lets a search look at the newest weeks first.
 */
final class Shelf {

    static final String UNIT = "u:";

    private static final int DAYS_OF_WEEK = 7;

    /** The first of January 1970 was a Thursday. */
    private static final int MONDAY = 3;

    private Shelf() {}

    static List<String> of(String kind, String category, List<UUID> path, Instant visibleFrom) {
        var keys = new ArrayList<String>();
        keys.add(kind(kind));
        if (category != null) {
            keys.add(category(kind, category));
        }
        path.forEach(unit -> keys.add(unit(unit)));
        var day = VietnamTime.day(visibleFrom);
        keys.add(week(weekOf(day)));
        keys.add(month(YearMonth.from(day)));
        keys.add(year(day.getYear()));
        return keys;
    }

    static String kind(String kind) {
        return "k:" + kind;
    }

    static String category(String kind, String category) {
        return "c:" + kind + ":" + category;
    }

    static String unit(UUID unit) {
        return UNIT + unit;
    }

    /** Weeks from Monday to Sunday, counted through. */
    static long weekOf(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + MONDAY, DAYS_OF_WEEK);
    }

    static LocalDate mondayOf(long week) {
        return LocalDate.ofEpochDay(week * DAYS_OF_WEEK - MONDAY);
    }

    static String week(long week) {
        return "w:" + week;
    }

    static String month(YearMonth month) {
        return "m:" + month;
    }

    static String year(int year) {
        return "y:" + year;
    }
}
