package doanket.opinion;

import doanket.platform.PersonalData;
import doanket.platform.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in texts about opinions what looks as if it said who somebody is. What {@link PersonalData} finds, and besides the number
 * of an old identity card without its name, and the address of a house. The writer is asked; nothing of it is stored before.
 */
final class PrivateWords {

    private static final Pattern OLD_CARD = Pattern.compile("(?<![\\d.,])\\d{9}(?![\\d.,]?\\d)");

    private static final Pattern HOUSE = Pattern.compile(
            "(?iu:số nhà|nhà số|ngõ|ngách|hẻm|kiệt)\\s+(?iu:số\\s+)?\\d+[\\p{L}\\d/]*"
                    + "|(?<![\\p{L}\\d])\\d+[A-Za-z]?(?:/\\d+)*,?\\s+(?iu:đường|phố)\\s+\\p{Lu}[\\p{L}]*(?:\\s+\\p{Lu}\\p{L}*)*");

    private PrivateWords() {}

    /** Every place that looks so, as it stands there. */
    static List<String> in(String text) {
        var composed = VietnameseText.nfc(text == null ? "" : text);
        return Stream.concat(
                        PersonalData.in(composed).stream(),
                        Stream.of(OLD_CARD, HOUSE)
                                .flatMap(pattern -> pattern.matcher(composed).results())
                                .map(found -> found.group().strip()))
                .distinct()
                .toList();
    }

    /**
     * Refuses texts with such places until the writer says that nobody private is named; tells whether there were any. With more
     * than one text each place is told with the number of its row.
     */
    static boolean confirmed(List<String> texts, boolean sure, Locale locale) {
        var places = new ArrayList<String>();
        for (int row = 0; row < texts.size(); row++) {
            var found = in(texts.get(row));
            if (!found.isEmpty()) {
                places.add(told(found, texts.size() == 1 ? 0 : row + 1, locale));
            }
        }
        if (!places.isEmpty() && !sure) {
            throw OpinionRefused.personalData(String.join("; ", places));
        }
        return !places.isEmpty();
    }

    private static String told(List<String> found, int row, Locale locale) {
        var quoted = found.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", "));
        return row == 0 ? quoted : Words.of(locale, "private.row", row, quoted);
    }
}
