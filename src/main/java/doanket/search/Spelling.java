package doanket.search;

import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes text apart into syllables and remembers where each stood. The folded forms are those of
 * {@link VietnameseText#syllables}. Each spelling is worked out once per instance; not for use by several threads.
 */
final class Spelling {

    /** One syllable of a text: without marks, and with them, the tone in its one place. */
    record Syllable(int start, int end, String folded, String marked) {

        boolean hasMarks() {
            return !folded.equals(marked);
        }
    }

    /** Nothing that anybody types is longer, and the database refuses lexemes of 2 KB. */
    static final int LONGEST = 60;

    private static final int MOST_REMEMBERED = 50_000;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private record Forms(String folded, String marked) {}

    private final Map<String, Forms> known = new HashMap<>();

    /** The syllables of a text that is NFC already. */
    List<Syllable> syllables(String text) {
        var found = new ArrayList<Syllable>();
        for (int start = skip(text, 0, false); start < text.length(); ) {
            int end = skip(text, start, true);
            var forms = forms(text.substring(start, end));
            if (!forms.folded().isEmpty()) {
                found.add(new Syllable(start, end, forms.folded(), forms.marked()));
            }
            start = skip(text, end, false);
        }
        return found;
    }

    /** The first place from there on whose character belongs to no syllable, or to one. */
    private static int skip(String text, int from, boolean inside) {
        int at = from;
        while (at < text.length() && belongs(text.codePointAt(at)) == inside) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Letters, digits, marks, and what is invisible; a regular expression takes half the time of putting an article in. */
    private static boolean belongs(int character) {
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }

    private Forms forms(String written) {
        var forms = known.get(written);
        if (forms == null) {
            forms = new Forms(shortened(VietnameseText.fold(written)), shortened(marked(written)));
            if (known.size() < MOST_REMEMBERED) {
                known.put(written, forms);
            }
        }
        return forms;
    }

    private static String marked(String written) {
        return INVISIBLE
                .matcher(VietnameseText.tonePlacement(written).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static String shortened(String form) {
        return form.length() <= LONGEST ? form : form.substring(0, LONGEST);
    }
}
