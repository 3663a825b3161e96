package doanket.search;

import doanket.platform.VietnameseText;
import java.util.List;
import java.util.UUID;

/** An entry as the database keeps it: its text composed, and the words and keys under which it is found. */
record IndexedEntry(SearchEntry entry, List<String> readers, List<String> shelf, String words) {

    /** More than any article or document has; the rest of a longer text is not searched. */
    static final int LONGEST_TEXT = 200_000;

    private static final int LONGEST_TITLE = 500;

    static IndexedEntry of(SearchEntry told, List<UUID> path, Spelling spelling) {
        var title = clean(told.title(), LONGEST_TITLE);
        var text = clean(told.text(), LONGEST_TEXT);
        var entry = new SearchEntry(
                told.kind(),
                told.id(),
                told.scope(),
                told.category(),
                title,
                text,
                told.visibleFrom(),
                told.visibleUntil());
        return new IndexedEntry(
                entry,
                Readers.of(told.kind(), told.scope(), path),
                Shelf.of(told.kind(), told.category(), path, told.visibleFrom()),
                Lexemes.of(title, text, spelling));
    }

    private static String clean(String text, int longest) {
        var clean = text == null ? "" : VietnameseText.nfc(text).strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
