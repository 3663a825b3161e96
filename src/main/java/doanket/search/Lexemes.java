package doanket.search;

import doanket.search.Spelling.Syllable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an entry as PostgreSQL's {@code tsvector}: each syllable without marks and each two that stand side by side,
 * with their places (those of the title weigh A), and each syllable that has marks as it is written.
 */
final class Lexemes {

    /** PostgreSQL counts no further. */
    private static final int LAST_PLACE = 16_383;

    private static final int MOST_PLACES = 60;

    /** Where one lexeme stands. */
    private static final class Places {

        private final StringBuilder written = new StringBuilder();
        private int count;

        void add(int at, String weight) {
            if (count < MOST_PLACES) {
                written.append(count == 0 ? ':' : ',').append(at).append(weight);
                count++;
            }
        }
    }

    private final Spelling spelling;
    private final Map<String, Places> places = new LinkedHashMap<>();
    private int place;

    private Lexemes(Spelling spelling) {
        this.spelling = spelling;
    }

    /** In the database's own notation. */
    static String of(String title, String text, Spelling spelling) {
        var lexemes = new Lexemes(spelling);
        lexemes.add(title, "A");
        lexemes.add(text, "");
        return lexemes.toString();
    }

    private void add(String text, String weight) {
        for (var line : text.split("\n")) {
            addLine(spelling.syllables(line), weight);
            place++;
        }
    }

    private void addLine(List<Syllable> syllables, String weight) {
        Syllable before = null;
        for (var syllable : syllables) {
            if (place >= LAST_PLACE) {
                return;
            }
            place++;
            addPlace(syllable.folded(), place, weight);
            if (before != null) {
                addPlace(before.folded() + "_" + syllable.folded(), place - 1, weight);
            }
            if (syllable.hasMarks()) {
                places.computeIfAbsent(syllable.marked(), lexeme -> new Places());
            }
            before = syllable;
        }
    }

    private void addPlace(String lexeme, int at, String weight) {
        places.computeIfAbsent(lexeme, unseen -> new Places()).add(at, weight);
    }

    @Override
    public String toString() {
        var vector = new StringBuilder();
        // Syllables are letters and digits: nothing in them has to be escaped.
        places.forEach((lexeme, at) -> vector.append('\'')
                .append(lexeme)
                .append('\'')
                .append(at.written)
                .append(' '));
        return vector.toString();
    }
}
