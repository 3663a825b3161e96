package doanket.task;

import doanket.platform.LastStep;
import java.time.Instant;

/** What a page remembers of the last step of a task, so that whoever decides by an old page is told instead of deciding over somebody. */
final class Seen {

    private Seen() {}

    static String of(Instant at) {
        return Long.toString(at.toEpochMilli());
    }

    /** Refuses whoever has not seen what somebody did last. */
    static void mustBe(LastStep step, String seen) {
        if (!of(step.at()).equals(seen)) {
            throw TaskRefused.changedMeanwhile(step);
        }
    }
}
