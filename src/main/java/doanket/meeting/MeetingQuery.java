package doanket.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** What the list of meetings is narrowed to; each part but the first may be null. Days are Vietnamese and inclusive. */
public record MeetingQuery(Show show, UUID unit, String kind, LocalDate from, LocalDate to, String after) {

    /** Whether a page of that list told it as the place where the next one begins. */
    public static boolean isPlace(String after) {
        return PageKey.read(after).isPresent();
    }

    /** Which meetings: to come or under way, held, one's own drafts, called off, or those that wait for an answer. */
    public enum Show {
        UPCOMING,
        HELD,
        DRAFTS,
        CANCELLED,
        TO_ANSWER;

        boolean isNewestFirst() {
            return this == HELD || this == CANCELLED;
        }
    }
}
