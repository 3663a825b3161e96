package doanket.directive;

import java.time.LocalDate;
import java.util.UUID;

/** What a list of papers is narrowed by; whatever is null counts as not asked for. {@code after} continues a list. */
public record DocumentQuery(
        DocumentBox box, String type, UUID issuer, LocalDate from, LocalDate to, String words, String after) {

    /** Whether a page of that box told it as the place where the next one begins: a day of what was issued, a moment of other work. */
    public static boolean isPlace(DocumentBox box, String after) {
        return PageKey.read(after)
                .filter(key -> box.isWork() == (key.day() == null))
                .isPresent();
    }

    public static DocumentQuery of(DocumentBox box) {
        return new DocumentQuery(box, null, null, null, null, null, null);
    }
}
