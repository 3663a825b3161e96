package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Series: the next meeting is prepared from the last one, with what that left open. */
@ApplicationScoped
@Transactional
public class NextMeetings {

    private final MeetingRepository meetings;
    private final Following following;
    private final Deeds deeds;

    protected NextMeetings() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    NextMeetings(MeetingRepository meetings, Following following, Deeds deeds) {
        this.meetings = meetings;
        this.following = following;
        this.deeds = deeds;
    }

    /**
     * Prepares the next meeting of the series as a draft and tells its id: same kind, hours, place, chair and secretary, on
     * the day that the rhythm gives or the next working day; the same units and people, without those closed meanwhile; first
     * the follow-up of earlier conclusions, then what was carried over. Refuses a draft, one that was called off, and a second
     * next meeting.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public UUID prepare(UUID meeting, Rhythm rhythm) {
        var last = meetings.held(meeting);
        if (last.isDraft() || last.state() == MeetingState.CANCELLED) {
            throw MeetingRefused.nothingToFollow();
        }
        if (meetings.nextOf(meeting).isPresent()) {
            throw MeetingRefused.nextThere();
        }
        var next = following.prepare(last, rhythm);
        deeds.write("meeting.begun", next, last.host(), last.title());
        return next;
    }
}
