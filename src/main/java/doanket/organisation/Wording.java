package doanket.organisation;

import doanket.platform.VietnameseText;
import java.util.Locale;
import java.util.regex.Pattern;

/** The shape of names and codes. */
final class Wording {

    /** Longest name, in characters after NFC. */
    static final int NAME_MAX = 200;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,39}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /** One line of text in composed form. Refuses control characters, nothing at all, and more than 200 characters. */
    static String name(String typed) {
        var clean = line(typed);
        if (clean.isEmpty() || clean.length() > NAME_MAX) {
            throw OrganisationRefused.nameShape(NAME_MAX);
        }
        return clean;
    }

    /** As {@link #name}, but nothing at all becomes null. */
    static String nameOrNothing(String typed) {
        return line(typed).isEmpty() ? null : name(typed);
    }

    /** Codes are compared in capitals. */
    static String code(String typed) {
        var clean = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(clean).matches()) {
            throw OrganisationRefused.codeShape();
        }
        return clean;
    }

    private static String line(String typed) {
        if (typed == null) {
            return "";
        }
        if (CONTROL.matcher(typed).find()) {
            throw OrganisationRefused.controlCharacters();
        }
        var visible = INVISIBLE.matcher(VietnameseText.nfc(typed)).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }
}
