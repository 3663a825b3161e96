package doanket.meeting;

import java.io.Serializable;

/** What is answered to an invitation: who comes (also instead of whom was asked), or why nobody does. */
public record Answer(Reply reply, String who, String reason) implements Serializable {

    /** Refuses no answer at all, a substitute without a name, and an absence without a reason. */
    Answer clean() {
        if (reply == null || reply == Reply.NONE) {
            throw MeetingRefused.answerMissing();
        }
        if (reply == Reply.DECLINED) {
            return new Answer(reply, "", Reasons.given(reason));
        }
        var named = Names.optional(who);
        if (reply == Reply.SUBSTITUTE && named.isEmpty()) {
            throw MeetingRefused.substituteMissing();
        }
        return new Answer(reply, named, "");
    }
}
