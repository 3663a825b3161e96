package doanket.opinion;

import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Behind which line the next page of a list begins. */
record PetitionKey(LocalDate due, UUID id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f-]{36})");
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate NONE = LocalDate.of(9999, 1, 1);

    /** Before the first of all by day. */
    static PetitionKey top() {
        return new PetitionKey(FIRST, new UUID(0, 0));
    }

    /** Before the overdue of all, and then the newest. */
    static PetitionKey newest() {
        return new PetitionKey(FIRST, new UUID(-1, -1));
    }

    /** Where it stands among what a unit has put together: by its day only where that is over. */
    static PetitionKey ofOwn(PetitionRow row, LocalDate today) {
        return row.isLate(today) ? of(row) : new PetitionKey(NONE, row.id());
    }

    /** Before the last of all by day. */
    static PetitionKey latest() {
        return new PetitionKey(NONE, new UUID(-1, -1));
    }

    static PetitionKey of(PetitionRow row) {
        return new PetitionKey(row.course().due() == null ? NONE : row.course().due(), row.id());
    }

    static Optional<PetitionKey> read(String written) {
        var found = WRITTEN.matcher(written == null ? "" : written);
        return found.matches() && TypedDay.of(found.group(1)) != null
                ? Uuids.parse(found.group(2)).map(id -> new PetitionKey(LocalDate.parse(found.group(1)), id))
                : Optional.empty();
    }

    String written() {
        return due + "_" + id;
    }
}
