package doanket.paper;

import doanket.platform.VietnameseText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes and names of families and types as they are typed. */
final class TypedWords {

    private static final int MOST_NAME = 80;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private TypedWords() {}

    /** In capitals. Refuses another shape. */
    static String code(String typed) {
        var code = line(typed, MOST_NAME).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw PaperRefused.typeCode();
        }
        return code;
    }

    /** Refuses an empty one. */
    static String name(String typed) {
        var name = line(typed, MOST_NAME);
        if (name.isEmpty()) {
            throw PaperRefused.nameMissing();
        }
        return name;
    }

    /** On one line, in composed letters, without blanks around. */
    static String line(String typed, int most) {
        var line = VietnameseText.nfc(typed == null ? "" : typed.replaceAll("\\s+", " "))
                .strip();
        if (line.length() > most) {
            throw PaperRefused.tooLong(most, line.length());
        }
        return line;
    }
}
