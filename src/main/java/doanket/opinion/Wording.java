package doanket.opinion;

import doanket.platform.SecrecyMark;
import doanket.platform.VietnameseText;

/** How what people type about opinions is kept. */
final class Wording {

    private Wording() {}

    static String text(String typed, int most) {
        var clean = VietnameseText.trimmed(VietnameseText.nfc(typed == null ? "" : typed));
        if (clean.length() > most) {
            throw OpinionRefused.tooLong(most, clean.length());
        }
        if (SecrecyMark.isIn(clean)) {
            throw OpinionRefused.secret();
        }
        return clean;
    }

    /** A text that must be there. */
    static String needed(String typed, int most) {
        var clean = text(typed, most);
        if (clean.isEmpty()) {
            throw OpinionRefused.textMissing();
        }
        return clean;
    }
}
