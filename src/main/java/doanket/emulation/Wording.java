package doanket.emulation;

import doanket.platform.SecrecyMark;
import doanket.platform.VietnameseText;

/** How what people type about emulation is kept. */
final class Wording {

    private Wording() {}

    static String text(String typed, int most) {
        var clean = VietnameseText.trimmed(VietnameseText.nfc(typed == null ? "" : typed));
        if (clean.length() > most) {
            throw EmulationRefused.tooLong(most, clean.length());
        }
        if (SecrecyMark.isIn(clean)) {
            throw EmulationRefused.secret();
        }
        return clean;
    }
}
