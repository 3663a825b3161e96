package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A meeting in a list; the reply is that of the reader or of one of his or her units, or null where none is asked. */
public record MeetingRow(
        UUID id,
        String title,
        String kindName,
        UUID host,
        String hostName,
        String place,
        String chair,
        Instant startsAt,
        Instant endsAt,
        MeetingState state,
        Reply reply,
        long version,
        Instant changedAt)
        implements Serializable {

    MeetingRow named(String kind, String hostNamed) {
        return new MeetingRow(
                id, title, kind, host, hostNamed, place, chair, startsAt, endsAt, state, reply, version, changedAt);
    }

    public String hours() {
        return Times.hours(startsAt, endsAt);
    }

    public String day() {
        return Times.day(startsAt);
    }

    /** Whether an answer is asked for that is still to be given. */
    public boolean isToAnswer() {
        return reply == Reply.NONE && state == MeetingState.ANNOUNCED;
    }
}
