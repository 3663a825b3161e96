package doanket.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who did something, in which post, and when; name and post as they were then. The portal itself has no account and no name. */
public record Stamp(UUID account, String name, UUID post, String postLabel, Instant at) {

    public static Stamp ofPortal(Instant at) {
        return new Stamp(null, "", null, "", at);
    }

    public LocalDate day() {
        return VietnamTime.day(at);
    }

    /** A moment as sentences tell it. */
    public static String when(Instant moment) {
        return VietnamTime.DATE_TIME.format(VietnamTime.local(moment));
    }
}
