package doanket.criteria;

import doanket.identity.Actor;
import doanket.platform.VietnameseText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that stand in the cells of a column: written in the language of the reader, read in each language of the portal. */
final class CellWords<T> {

    private final Map<T, String> keys;
    private final Map<String, T> meant;

    /** The keys of the words, and signs that mean the same in every language. */
    CellWords(Map<T, String> keys, Map<String, T> signs) {
        this.keys = keys;
        this.meant = new HashMap<>(signs);
        Actor.LANGUAGES.forEach(language ->
                keys.forEach((meaning, key) -> meant.put(plain(Words.of(language, key)), meaning)));
    }

    String told(Locale language, T meaning) {
        return Words.of(language, keys.get(meaning));
    }

    Optional<T> read(String typed) {
        return Optional.ofNullable(meant.get(plain(typed)));
    }

    private static String plain(String text) {
        return VietnameseText.fold(text).strip();
    }
}
