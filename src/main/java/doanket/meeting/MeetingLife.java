package doanket.meeting;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The steps of a meeting: announced, begun, closed, or called off. Of two who take the same step, one is told who was first. */
@ApplicationScoped
@Transactional
public class MeetingLife {

    private final MeetingRepository meetings;
    private final Inviting inviting;
    private final Actor actor;
    private final Event<MeetingStep> steps;
    private final Deeds deeds;

    protected MeetingLife() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MeetingLife(MeetingRepository meetings, Inviting inviting, Actor actor, Event<MeetingStep> steps, Deeds deeds) {
        this.meetings = meetings;
        this.inviting = inviting;
        this.actor = actor;
        this.steps = steps;
        this.deeds = deeds;
    }

    /**
     * Tells those who are invited. Refuses a meeting without chair, place or anybody invited, one whose hour has passed, one
     * that somebody changed since it was read, and an invited unit that has been closed meanwhile.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void announce(UUID id, long seen) {
        var meeting = meetings.held(id);
        var by = actor.stamp();
        meeting.announce(seen, by);
        inviting.mustReachSomebody(id);
        took(meeting, MeetingStep.Kind.ANNOUNCED, "meeting.announced", by);
    }

    /** Opens the meeting; the figures and the open tasks of that moment stay with it. Refuses a draft. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void begin(UUID id) {
        var meeting = meetings.held(id);
        var by = actor.stamp();
        meeting.begin(by);
        took(meeting, MeetingStep.Kind.BEGUN, "meeting.opened", by);
    }

    /** Nothing of it changes any more. Refuses one that has not begun. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void close(UUID id) {
        var meeting = meetings.held(id);
        var by = actor.stamp();
        meeting.close(by);
        took(meeting, MeetingStep.Kind.CLOSED, "meeting.closed", by);
    }

    /** It will not take place, and those invited are told why. Refuses without a reason, a draft, and one that has begun. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void callOff(UUID id, String reason) {
        var meeting = meetings.held(id);
        var by = actor.stamp();
        meeting.callOff(reason, by);
        took(meeting, MeetingStep.Kind.CANCELLED, "meeting.cancelled", by);
    }

    private void took(Meeting meeting, MeetingStep.Kind kind, String verb, Stamp by) {
        deeds.write(verb, meeting.meetingId(), meeting.host(), meeting.title());
        steps.fire(new MeetingStep(meeting, kind, by));
    }
}
