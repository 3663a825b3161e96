package doanket.meeting;

import doanket.platform.Uuids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Where the next page of a list by time begins: after this moment and id. As text, it travels in an address. */
record PageKey(Instant at, UUID id) {

    private static final int LONGEST = 80;

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }

    /** Anything malformed is as good as none. */
    static Optional<PageKey> read(String text) {
        if (text == null || text.length() > LONGEST || !text.matches("[0-9]{1,17}_.+")) {
            return Optional.empty();
        }
        var parts = text.split("_", 2);
        return Uuids.parse(parts[1])
                .map(id -> new PageKey(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), id));
    }
}
