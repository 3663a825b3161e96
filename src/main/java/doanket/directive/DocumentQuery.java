package doanket.directive;

import java.time.LocalDate;
import java.util.UUID;

/** What a list of papers is narrowed by; whatever is null counts as not asked for. {@code after} continues a list. */
public record DocumentQuery(
        DocumentBox box, String type, UUID issuer, LocalDate from, LocalDate to, String words, String after) {

    public static DocumentQuery of(DocumentBox box) {
        return new DocumentQuery(box, null, null, null, null, null, null);
    }
}
