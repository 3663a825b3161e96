package doanket.notification;

import doanket.platform.VietnamTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When somebody wants no mail, and at which hour the mail of the day; Vietnamese time. Quiet hours may go past midnight;
 * from and to alike, there are none.
 */
public record Hours(boolean quiet, LocalTime from, LocalTime to, int digestHour) implements Serializable {

    /** The hours of the house. */
    public static final Hours USUAL = new Hours(true, LocalTime.of(21, 0), LocalTime.of(6, 30), 7);

    private static final int DAY = 24;

    public Hours {
        if (from == null || to == null || digestHour < 0 || digestHour >= DAY) {
            throw NotificationRefused.hoursUnclear();
        }
    }

    /** From when on mail may leave: now, or as soon as the quiet hours end. */
    Instant mailFrom(Instant now) {
        var local = VietnamTime.local(now);
        if (!isQuietAt(local.toLocalTime())) {
            return now;
        }
        var end = local.toLocalDate().atTime(to);
        return VietnamTime.instant(end.isAfter(local) ? end : end.plusDays(1));
    }

    private boolean isQuietAt(LocalTime time) {
        if (!quiet || from.equals(to)) {
            return false;
        }
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }

    /** The day whose digest is the latest due one. */
    LocalDate digestDay(Instant now) {
        var local = VietnamTime.local(now);
        return local.getHour() >= digestHour
                ? local.toLocalDate()
                : local.toLocalDate().minusDays(1);
    }

    /** What happened until then goes into the digest of that day. */
    Instant digestMoment(LocalDate day) {
        return VietnamTime.instant(day.atTime(digestHour, 0));
    }
}
