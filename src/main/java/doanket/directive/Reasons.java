package doanket.directive;

import doanket.platform.VietnameseText;

/** The reasons that people owe each other when something is returned, voided or withdrawn. */
final class Reasons {

    static final int MOST = 500;

    private Reasons() {}

    static String given(String reason) {
        var clean = VietnameseText.nfc(reason == null ? "" : reason).strip();
        if (clean.isEmpty()) {
            throw DirectiveRefused.reasonMissing();
        }
        if (clean.length() > MOST) {
            throw DirectiveRefused.reasonTooLong(MOST);
        }
        return clean;
    }
}
