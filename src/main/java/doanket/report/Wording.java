package doanket.report;

import doanket.platform.SecrecyMark;
import doanket.platform.VietnameseText;

/** How what people type about reports is kept: without marks of other systems, not too long, never secret. */
final class Wording {

    static final int NAME_MAX = 300;
    static final int TEXT_MAX = 2_000;
    static final int CELL_MAX = 100;
    static final int BODY_MAX = 20_000;

    private Wording() {}

    static String name(String typed) {
        var clean = clean(typed, NAME_MAX);
        if (clean.isEmpty()) {
            throw ReportRefused.nameMissing();
        }
        return clean;
    }

    /** A reason that people owe each other. */
    static String reason(String typed) {
        var clean = clean(typed, TEXT_MAX);
        if (clean.isEmpty()) {
            throw ReportRefused.reasonMissing();
        }
        return clean;
    }

    static String text(String typed) {
        return clean(typed, TEXT_MAX);
    }

    /** What stands in a cell, whatever it is; it comes back with what is wrong with it. */
    static String cell(String typed) {
        return clean(typed, CELL_MAX);
    }

    static String body(String typed) {
        return clean(typed, BODY_MAX);
    }

    private static String clean(String typed, int most) {
        var clean = VietnameseText.nfc(typed == null ? "" : typed).strip();
        if (clean.length() > most) {
            throw ReportRefused.tooLong(most, clean.length());
        }
        if (SecrecyMark.isIn(clean)) {
            throw ReportRefused.secret();
        }
        return clean;
    }
}
