package doanket.search;

import doanket.platform.VietnameseText;
import doanket.search.Spelling.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart into runs of syllables: quoted ones must be found as they stand, the others are wished
 * to stand side by side. Signs that other search machines know ({@code & | ! : * ( )}) part syllables and mean nothing.
 *
 * @param runs in the order typed, none of them empty
 * @param cut whether more was typed than is searched for
 * @param unfinished whether the last syllable may be the beginning of a longer one
 */
record Typed(List<Run> runs, boolean cut, boolean unfinished) {

    /** Longer than any title. */
    static final int LONGEST = 200;

    static final int MOST_SYLLABLES = 30;

    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»＂]");
    private static final Pattern LINE = Pattern.compile("\\s+");

    /** Syllables that stand side by side in what was typed. */
    record Run(List<Syllable> syllables, boolean quoted) {

        List<String> folded() {
            return syllables.stream().map(Syllable::folded).toList();
        }

        /** The syllables in which marks were typed. */
        List<String> marked() {
            return syllables.stream()
                    .filter(Syllable::hasMarks)
                    .map(Syllable::marked)
                    .toList();
        }

        List<String> pairs() {
            var folded = folded();
            var pairs = new ArrayList<String>();
            for (int i = 1; i < folded.size(); i++) {
                pairs.add(folded.get(i - 1) + "_" + folded.get(i));
            }
            return pairs;
        }

        int length() {
            return syllables.size();
        }
    }

    static Typed of(String raw) {
        // Composing 1 MB of text to throw it away would be a waste; four characters never become more than one.
        var given = raw == null ? "" : raw.substring(0, Math.min(raw.length(), 4 * LONGEST));
        var whole = LINE.matcher(VietnameseText.nfc(given).strip()).replaceAll(" ");
        var text = shortened(whole);
        var runs = new ArrayList<Run>();
        var spelling = new Spelling();
        int left = MOST_SYLLABLES;
        var parts = QUOTE.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            var all = spelling.syllables(parts[i]);
            var syllables = all.subList(0, Math.min(all.size(), left));
            left -= syllables.size();
            if (!syllables.isEmpty()) {
                // Every other part lies between quotes; one that is never closed does not.
                runs.add(new Run(List.copyOf(syllables), i % 2 == 1 && i < parts.length - 1));
            }
        }
        return new Typed(List.copyOf(runs), whole.length() > text.length() || left == 0, endsOpen(raw, runs));
    }

    private static boolean endsOpen(String raw, List<Run> runs) {
        return !runs.isEmpty()
                && !runs.get(runs.size() - 1).quoted()
                && Character.isLetterOrDigit(raw.charAt(raw.length() - 1));
    }

    /** Whole words only. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int gap = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, gap > 0 ? gap : LONGEST);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }
}
