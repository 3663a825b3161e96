package doanket.task;

import doanket.platform.SecrecyMark;
import doanket.platform.VietnameseText;

/** How what people type about tasks is kept: without marks of other systems, not too long, never secret. */
final class Wording {

    static final int CONTENT_MAX = 4000;
    static final int TEXT_MAX = 2000;
    static final int LINE_MAX = 500;

    private Wording() {}

    static String content(String typed) {
        var clean = clean(typed, CONTENT_MAX);
        if (clean.isEmpty()) {
            throw TaskRefused.contentMissing();
        }
        return clean;
    }

    /** A reason that people owe each other. */
    static String reason(String typed) {
        var clean = clean(typed, TEXT_MAX);
        if (clean.isEmpty()) {
            throw TaskRefused.reasonMissing();
        }
        return clean;
    }

    static String text(String typed) {
        return clean(typed, TEXT_MAX);
    }

    static String line(String typed) {
        return clean(typed, LINE_MAX);
    }

    private static String clean(String typed, int most) {
        var clean = VietnameseText.nfc(typed == null ? "" : typed).strip();
        if (clean.length() > most) {
            throw TaskRefused.tooLong(most, clean.length());
        }
        if (SecrecyMark.isIn(clean)) {
            throw TaskRefused.secret();
        }
        return clean;
    }
}
