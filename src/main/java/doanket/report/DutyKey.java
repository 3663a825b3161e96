package doanket.report;

import doanket.platform.Uuids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Behind which report the next page begins: its due day and its id. As text, it travels in an address. */
record DutyKey(LocalDate due, UUID id) {

    private static final DutyKey BEFORE_ALL = new DutyKey(LocalDate.of(1900, 1, 1), new UUID(0, 0));
    private static final DutyKey BEHIND_ALL = new DutyKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));
    private static final int PARTS = 2;

    static DutyKey of(DutyRow row) {
        return new DutyKey(row.due(), row.id());
    }

    /** Where the list begins: with the oldest day of what is owed, with the newest of what was sent. */
    static DutyKey top(boolean owed) {
        return owed ? BEFORE_ALL : BEHIND_ALL;
    }

    /** Anything malformed is as good as none. */
    static Optional<DutyKey> read(String text) {
        var parts = text == null ? new String[0] : text.split("_");
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var due = LocalDate.parse(parts[0]);
            return Uuids.parse(parts[1]).map(id -> new DutyKey(due, id)).filter(DutyKey::isWithin);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isWithin() {
        return !due.isBefore(BEFORE_ALL.due) && !due.isAfter(BEHIND_ALL.due);
    }

    String text() {
        return due + "_" + id;
    }
}
