package doanket.meeting;

import doanket.platform.VietnamTime;
import java.io.Serializable;
import java.time.LocalDateTime;

/** A meeting in the calendar, and whom it invites in one line. */
public record CalendarRow(MeetingRow meeting, String invited) implements Serializable {

    public LocalDateTime starts() {
        return VietnamTime.local(meeting.startsAt());
    }

    public LocalDateTime ends() {
        return VietnamTime.local(meeting.endsAt());
    }
}
