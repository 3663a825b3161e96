package doanket.meeting;

import doanket.platform.VietnameseText;

/** A reason that has to be given: of one line or more, and not empty. */
final class Reasons {

    static final int MOST = 1000;

    private Reasons() {}

    static String given(String typed) {
        var reason = typed == null ? "" : VietnameseText.nfc(typed).strip();
        if (reason.isEmpty()) {
            throw MeetingRefused.reasonMissing();
        }
        return Lengths.check(reason, MOST, "refused.reasonTooLong");
    }
}
