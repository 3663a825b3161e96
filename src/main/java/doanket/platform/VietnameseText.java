package doanket.platform;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How Vietnamese text is kept, compared, sorted and taken apart: whatever comes in is made NFC once, at the edge. */
public final class VietnameseText {

    /** Control characters but line break and tab, half surrogate pairs, and the marks that turn the direction of text. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern NO_SYLLABLE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** An open syllable ending in oa, oe or uy (not quy) with the tone on the second letter, as older spelling has it. */
    private static final Pattern TONE_ON_SECOND =
            Pattern.compile("([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?!\\p{L})|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?!\\p{L})");

    /** No tone, then huyền, hỏi, ngã, sắc, nặng: the order of dictionaries. */
    private static final String TONES = " \u0300\u0309\u0303\u0301\u0323";

    private static final Pattern TONE = Pattern.compile("[" + TONES.strip() + "]");

    private VietnameseText() {}

    /** The form in which all text is stored: composed letters (NFC), line breaks as \n, no NUL or control characters. */
    public static String nfc(String text) {
        if (text == null) {
            return null;
        }
        var lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Form.NFC);
    }

    /** Without blanks of any kind at both ends, also those that do not break or have no width, as office programs leave them. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    /** The form in which text is found: no marks, đ as d, lower case, one space for any run of spaces and hyphens. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var bare = MARK.matcher(Normalizer.normalize(nfc(text), Form.NFD)).replaceAll("");
        var latin = bare.chars()
                .map(VietnameseText::plain)
                .collect(StringBuilder::new, (built, letter) -> built.append((char) letter), StringBuilder::append);
        return GAP.matcher(latin.toString().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .trim();
    }

    /** Letters with a stroke have no decomposition; Ð and Ɖ stand for Đ in old files, Ƀ is a letter of Ê Đê. */
    private static int plain(int letter) {
        return switch (letter) {
            case 'đ', 'ð', 'ɖ' -> 'd';
            case 'Đ', 'Ð', 'Ɖ' -> 'D';
            case 'ƀ' -> 'b';
            case 'Ƀ' -> 'B';
            case '‘', '’', 'ʼ', '`' -> '\'';
            default -> letter;
        };
    }

    /** Brings both places of the tone mark to one: hoà and hòa, Uỷ and Ủy become equal; quý stays as it is. */
    public static String tonePlacement(String text) {
        return TONE_ON_SECOND.matcher(nfc(text)).replaceAll(found -> {
            var first = found.group(1) == null ? found.group(3) : found.group(1);
            var second = Normalizer.normalize(found.group(1) == null ? found.group(4) : found.group(2), Form.NFD);
            return Normalizer.normalize(first + second.substring(1), Form.NFC) + second.charAt(0);
        });
    }

    /** The folded syllables in their order; anything but letters and digits parts them. */
    public static List<String> syllables(String text) {
        return split(NO_SYLLABLE, fold(text));
    }

    /** Each two syllables that stand side by side, such as {@code nong_thon thon_moi}; a line break keeps them apart. */
    public static List<String> pairs(String text) {
        var pairs = new ArrayList<String>();
        for (var line : nfc(text == null ? "" : text).split("\n")) {
            var syllables = syllables(line);
            IntStream.range(1, syllables.size())
                    .mapToObj(at -> syllables.get(at - 1) + "_" + syllables.get(at))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    /**
     * How lists of people are sorted: given name (the last word), family name, middle names, as {@link #sortForm}. Names of
     * the highlands do not follow the pattern: where it fails, the words are put in order by hand.
     */
    public static String sortKey(String fullName) {
        var words = words(fullName);
        if (words.size() < 2) {
            return sortForm(fullName);
        }
        var last = words.size() - 1;
        return sortForm(words.get(last) + " " + String.join(" ", words.subList(0, last)));
    }

    /**
     * Words as they are sorted: each with its tone as a digit behind it (lê0 anh4), for the collation vi. Without it a
     * collation looks at all letters of a name before the first tone, and Hoàng Thị Ánh stands before Lê Đức Anh.
     */
    public static String sortForm(String words) {
        return words(words).stream().map(VietnameseText::toneLast).collect(Collectors.joining(" "));
    }

    private static String toneLast(String word) {
        var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        var tone = letters.chars().map(TONES::indexOf).max().orElse(0);
        return Normalizer.normalize(TONE.matcher(letters).replaceAll(""), Form.NFC) + Math.max(tone, 0);
    }

    /** The letter on a person's badge: the first of the given name. */
    public static String initials(String fullName) {
        var words = words(fullName);
        if (words.isEmpty()) {
            return "?";
        }
        var given = words.get(words.size() - 1);
        return given.substring(0, given.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return split(SPACE, text == null ? "" : nfc(text).strip());
    }

    private static List<String> split(Pattern separator, String text) {
        return separator.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }
}
