package doanket.file;

import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Behind which picture the next page begins; as text, it travels in an address. */
record ShelfKey(Instant at, UUID id) {

    private static final ShelfKey TOP = new ShelfKey(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    private static final int LONGEST = 80;
    private static final int LONGEST_WORDS = 200;

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }

    /** Anything malformed is the top. */
    static ShelfKey read(String text) {
        if (text == null || text.length() > LONGEST || !text.matches("[0-9]{1,17}_.+")) {
            return TOP;
        }
        var parts = text.split("_", 2);
        return Uuids.parse(parts[1])
                .map(id -> new ShelfKey(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), id))
                .orElse(TOP);
    }

    /** What is looked for, as pictures keep their words. */
    static String words(String typed) {
        var text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
        return VietnameseText.fold(text).strip().replaceAll("\\s+", " ");
    }
}
