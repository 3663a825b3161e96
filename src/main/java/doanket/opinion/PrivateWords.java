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

    private static final Pattern SENTENCE = Pattern.compile("[.;!?\\n]+");

    /** Illness, faith and people (dân tộc), where somebody is named beside it. */
    private static final Pattern SENSITIVE = Pattern.compile(
            "(?iu:(?:bị|mắc|nhiễm)\\s+(?:bệnh\\s+)?\\p{L}+(?:\\s+\\p{L}+)?|HIV|AIDS|ung thư|tâm thần|nghiện\\s+\\p{L}+|khuyết tật)"
                    + "|(?iu:theo đạo|đạo)\\s+\\p{Lu}\\p{L}*(?:\\s+\\p{Ll}+)?"
                    + "|(?iu:là người|người dân tộc|dân tộc)\\s+\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*)*");

    /** What somebody who is named says against somebody goes another way. */
    private static final Pattern DENUNCIATION =
            Pattern.compile("(?iu:tố cáo|tố giác|khiếu nại|nhận hối lộ|nhận tiền|tham ô|tham nhũng)[^.;!?\\n]{0,60}");

    private PrivateWords() {}

    /** Every place that looks so, as it stands there. */
    static List<String> in(String text) {
        var composed = VietnameseText.nfc(text == null ? "" : text);
        var marks = Stream.of(OLD_CARD, HOUSE)
                .flatMap(pattern -> pattern.matcher(composed).results())
                .map(found -> found.group().strip());
        return Stream.of(
                        PersonalData.in(composed).stream(),
                        marks,
                        besideNames(SENSITIVE, composed),
                        besideNames(DENUNCIATION, composed))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    /** In sentences in which somebody is named; in others it is said of nobody. */
    private static Stream<String> besideNames(Pattern pattern, String composed) {
        return SENTENCE.splitAsStream(composed)
                .filter(PersonalData::isNaming)
                .flatMap(sentence -> pattern.matcher(sentence).results())
                .map(found -> found.group().strip());
    }

    private static boolean isDenouncing(String text) {
        return besideNames(DENUNCIATION, VietnameseText.nfc(text == null ? "" : text))
                .findAny()
                .isPresent();
    }

    /** As {@link #confirmed(List, boolean, Locale)} of rows, and of the name above them, which is no row. */
    static boolean confirmed(String name, List<String> texts, boolean sure, Locale locale) {
        var places = new ArrayList<String>();
        var named = in(name);
        if (!named.isEmpty()) {
            places.add(told(named, 0, locale));
        }
        for (int row = 0; row < texts.size(); row++) {
            add(places, texts.get(row), row + 1, locale);
        }
        return confirmed(places, Stream.concat(Stream.of(name), texts.stream()), sure, locale);
    }

    private static void add(List<String> places, String text, int row, Locale locale) {
        var found = in(text);
        if (!found.isEmpty()) {
            places.add(told(found, row, locale));
        }
    }

    private static boolean confirmed(List<String> places, Stream<String> texts, boolean sure, Locale locale) {
        if (!places.isEmpty() && !sure) {
            var told = String.join("; ", places);
            throw OpinionRefused.personalData(
                    texts.anyMatch(PrivateWords::isDenouncing)
                            ? told + Words.of(locale, "private.denunciation")
                            : told);
        }
        return !places.isEmpty();
    }

    /**
     * Refuses texts with such places until the writer says that nobody private is named; tells whether there were any. With more
     * than one text each place is told with the number of its row.
     */
    static boolean confirmed(List<String> texts, boolean sure, Locale locale) {
        var places = new ArrayList<String>();
        for (int row = 0; row < texts.size(); row++) {
            add(places, texts.get(row), texts.size() == 1 ? 0 : row + 1, locale);
        }
        return confirmed(places, texts.stream(), sure, locale);
    }

    private static String told(List<String> found, int row, Locale locale) {
        var quoted = found.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", "));
        return row == 0 ? quoted : Words.of(locale, "private.row", row, quoted);
    }
}
