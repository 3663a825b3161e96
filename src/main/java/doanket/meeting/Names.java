package doanket.meeting;

import doanket.platform.VietnameseText;
import java.util.function.Supplier;

/** Names and posts as people type them: one line, composed letters. */
final class Names {

    static final int NAME_MAX = 200;
    static final int POST_MAX = 400;

    private Names() {}

    static String given(String typed, Supplier<MeetingRefused> missing) {
        var name = optional(typed);
        if (name.isEmpty()) {
            throw missing.get();
        }
        return name;
    }

    static String optional(String typed) {
        return Lengths.check(line(typed), NAME_MAX, "refused.nameTooLong");
    }

    static String post(String typed) {
        return Lengths.check(line(typed), POST_MAX, "refused.postTooLong");
    }

    static String line(String typed) {
        return typed == null
                ? ""
                : VietnameseText.nfc(typed).replaceAll("\\s+", " ").strip();
    }
}
