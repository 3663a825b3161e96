package doanket.notification;

import doanket.platform.Uuids;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where a page of the list ended: unread or not, when, and which. */
record ListKey(boolean unread, Instant at, UUID id) {

    private static final int PARTS = 3;

    /** Before the first line of all. */
    static final ListKey TOP = new ListKey(true, Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** What came with an address; what is malformed counts as not said. */
    static Optional<ListKey> read(String text) {
        var parts = text == null ? new String[0] : text.split("_");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var at = Instant.parse(parts[1]);
            return Uuids.parse(parts[2]).map(id -> new ListKey("1".equals(parts[0]), at, id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static ListKey of(NotificationRow row) {
        return new ListKey(row.unread(), row.at(), row.id());
    }

    String text() {
        return (unread ? "1_" : "0_") + at + "_" + id;
    }
}
