package doanket.meeting;

import doanket.platform.VietnamTime;
import java.time.Instant;

/** How days and hours of meetings are told. */
final class Times {

    private Times() {}

    /** 08:00 - 10:30, or with the last day where it is another one. */
    static String hours(Instant starts, Instant ends) {
        var from = VietnamTime.local(starts);
        var to = VietnamTime.local(ends);
        return from.toLocalDate().equals(to.toLocalDate())
                ? hour(starts) + " - " + hour(ends)
                : hour(starts) + " - " + VietnamTime.DATE_TIME.format(to);
    }

    static String hour(Instant moment) {
        return VietnamTime.HOUR.format(VietnamTime.local(moment));
    }

    static String day(Instant moment) {
        return VietnamTime.DATE.format(VietnamTime.local(moment));
    }
}
