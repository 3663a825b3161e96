package doanket.opinion;

import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import java.util.List;

/** What makes a word of what was typed: names that nothing else of its kind has, not even written without marks, and a code nobody types. */
final class NewWord {

    static final int NAME_MAX = 80;
    static final int ORDER_MAX = 999;

    /** Of the last digits of an id, which no other shares. */
    private static final int CODE = 16;

    private final List<WordRow> others;

    NewWord(List<WordRow> others) {
        this.others = others;
    }

    /** Refuses no name, and one that is there already in either language or as a code. */
    WordRow.Names names(TypedWord typed, String group) {
        var vietnamese = clean(typed.vietnamese());
        if (vietnamese.isEmpty()) {
            throw OpinionRefused.wordNameMissing();
        }
        var english = clean(typed.english()).isEmpty() ? vietnamese : clean(typed.english());
        others.stream()
                .filter(other -> isAlike(vietnamese, other.names().vietnamese(), other.code())
                        || isAlike(english, other.names().english(), other.code()))
                .findFirst()
                .ifPresent(other -> {
                    throw OpinionRefused.wordThere(other.names().vietnamese());
                });
        return new WordRow.Names(vietnamese, english, group, "");
    }

    private static boolean isAlike(String name, String there, String code) {
        return VietnameseText.fold(name).equals(VietnameseText.fold(there)) || name.equalsIgnoreCase(code);
    }

    private static String clean(String typed) {
        return Wording.text(typed, NAME_MAX).replaceAll("\\s+", " ");
    }

    /** Null where nothing is typed. */
    static Integer order(String typed) {
        var clean = typed.strip();
        if (clean.isEmpty()) {
            return null;
        }
        if (!clean.matches("\\d{1,3}") || Integer.parseInt(clean) < 1) {
            throw OpinionRefused.orderBad(ORDER_MAX);
        }
        return Integer.valueOf(clean);
    }

    /** In letters only, as all codes are. */
    static String code() {
        var digits = Uuids.next().toString().replace("-", "");
        return "W_"
                + digits.substring(digits.length() - CODE)
                        .chars()
                        .map(digit -> 'A' + Character.digit(digit, 16))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
