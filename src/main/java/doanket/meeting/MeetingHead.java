package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What stands above every page of one meeting. {@code seen} is the version that was read; {@code manages} whether the reader
 * prepares and holds it; {@code open} whether it can still be changed.
 */
public record MeetingHead(
        UUID id,
        long seen,
        UUID host,
        String hostName,
        String kindName,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean manages)
        implements Serializable {

    public boolean isDraft() {
        return state == MeetingState.DRAFT;
    }

    public boolean isOpen() {
        return state != MeetingState.CLOSED && state != MeetingState.CANCELLED;
    }

    public boolean isRunning() {
        return state == MeetingState.IN_PROGRESS;
    }

    public boolean isAnnounced() {
        return state == MeetingState.ANNOUNCED;
    }

    /** Minutes, attendance and what was said belong to a meeting that people know of and that was not called off. */
    public boolean isHeld() {
        return state == MeetingState.ANNOUNCED || state == MeetingState.IN_PROGRESS || state == MeetingState.CLOSED;
    }

    public String hours() {
        return Times.hours(startsAt, endsAt);
    }

    public String day() {
        return Times.day(startsAt);
    }
}
