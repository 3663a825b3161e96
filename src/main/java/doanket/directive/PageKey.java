package doanket.directive;

import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Where a list goes on: behind the paper of that day, or changed at that moment. */
record PageKey(LocalDate day, Instant moment, UUID id) {

    private static final String GAP = "_";

    static PageKey of(DocumentRow row) {
        return new PageKey(row.issuedOn(), row.changedAt(), row.id());
    }

    String text() {
        return (day == null ? moment.toString() : day.toString()) + GAP + id;
    }

    /** Nothing where it is malformed: the list then begins anew. */
    static Optional<PageKey> read(String text) {
        int gap = text == null ? -1 : text.indexOf(GAP);
        if (gap < 0) {
            return Optional.empty();
        }
        var at = text.substring(0, gap);
        try {
            return Uuids.parse(text.substring(gap + 1))
                    .map(id -> at.contains("T")
                            ? new PageKey(null, Instant.parse(at), id)
                            : new PageKey(LocalDate.parse(at), null, id));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
