package doanket.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row of {@code search_entry} for {@code COPY}, with the words and keys that the product itself would store. */
public final class CopyLine {

    public static final String COPY = """
            copy search_entry
                (kind, id, unit_id, category, title, body, visible_from, visible_until, readers, shelf, words)
            from stdin""";

    private final Spelling spelling = new Spelling();

    public String of(SearchEntry told, List<UUID> path) {
        var indexed = IndexedEntry.of(told, path, spelling);
        var entry = indexed.entry();
        return String.join(
                        "\t",
                        entry.kind(),
                        entry.id().toString(),
                        entry.scope().unit().toString(),
                        entry.category(),
                        escaped(entry.title()),
                        escaped(entry.text()),
                        entry.visibleFrom().toString(),
                        optional(entry.visibleUntil()),
                        escaped(EntryRepository.array(indexed.readers())),
                        escaped(EntryRepository.array(indexed.shelf())),
                        indexed.words())
                + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String optional(Instant moment) {
        return moment == null ? "\\N" : moment.toString();
    }
}
