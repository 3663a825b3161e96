package doanket.meeting;

import java.io.Serializable;

/** What is said of a point of the agenda: what it is about, how many minutes it has, and who presents it. */
public record ItemFacts(String title, int minutes, String presenter) implements Serializable {

    public static final int TITLE_MAX = 500;
    public static final int MINUTES_MAX = 720;

    ItemFacts clean() {
        var clean = new ItemFacts(Names.line(title), minutes, Names.optional(presenter));
        if (clean.title.isEmpty()) {
            throw MeetingRefused.itemTitleMissing();
        }
        Lengths.check(clean.title, TITLE_MAX, "refused.itemTitleTooLong");
        if (minutes < 0 || minutes > MINUTES_MAX) {
            throw MeetingRefused.minutesWrong(MINUTES_MAX);
        }
        return clean;
    }
}
