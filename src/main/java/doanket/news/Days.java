package doanket.news;

import doanket.platform.VietnamTime;
import java.sql.Timestamp;
import java.time.LocalDate;

/** Vietnamese days as moments of the database. */
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Days() {}

    static Timestamp start(LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(VietnamTime.instant(within(day).atStartOfDay()));
    }

    /** The first moment after that day. */
    static Timestamp end(LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(VietnamTime.instant(within(day).plusDays(1).atStartOfDay()));
    }

    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
