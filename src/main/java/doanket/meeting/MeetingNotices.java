package doanket.meeting;

import doanket.identity.Actor;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tells those whom a step of a meeting concerns, in the transaction of the step. */
@ApplicationScoped
class MeetingNotices {

    static final String INVITATION = "meeting.invitation";

    private static final String VIEW = "/meeting/view?id=";

    private final Notifier notifier;

    protected MeetingNotices() { // for the CDI proxy
        this(null);
    }

    @Inject
    MeetingNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    void taken(@Observes MeetingStep step) {
        var meeting = step.meeting();
        switch (step.kind()) {
            case ANNOUNCED -> tell(step, MeetingEvents.ANNOUNCED, when(meeting));
            case MOVED -> tell(step, MeetingEvents.MOVED, when(meeting));
            case CANCELLED -> {
                notifier.forget(
                        MeetingSearchKind.KIND,
                        meeting.meetingId(),
                        List.of(MeetingEvents.ANNOUNCED, MeetingEvents.MOVED));
                tell(step, MeetingEvents.CANCELLED, meeting.reason());
            }
            default -> {
                // Concerns nobody but those who are there.
            }
        }
    }

    /** Somebody more is asked to come to what others have been told of. */
    void invited(Meeting meeting, Invitation invitation, Stamp by) {
        notifier.tell(new Happening(
                MeetingEvents.INVITED,
                INVITATION,
                invitation.invitationId(),
                meeting.title(),
                when(meeting),
                VIEW + meeting.meetingId(),
                by.at(),
                by.account(),
                by.name()));
    }

    void answered(Meeting meeting, Invitation invitation, String answer, Stamp by) {
        notifier.tell(new Happening(
                MeetingEvents.ANSWERED,
                INVITATION,
                invitation.invitationId(),
                meeting.title(),
                answer,
                "/meeting/invite?id=" + meeting.meetingId(),
                by.at(),
                by.account(),
                by.name()));
    }

    void forget(Invitation invitation) {
        notifier.forget(INVITATION, invitation.invitationId(), List.of(MeetingEvents.INVITED, MeetingEvents.ANSWERED));
    }

    private void tell(MeetingStep step, String event, String detail) {
        var meeting = step.meeting();
        notifier.tell(new Happening(
                event,
                MeetingSearchKind.KIND,
                meeting.meetingId(),
                meeting.title(),
                detail,
                VIEW + meeting.meetingId(),
                step.by().at(),
                step.by().account(),
                step.by().name()));
    }

    /** In the language of the house: whoever reads it may not be whoever writes it. */
    private static String when(Meeting meeting) {
        return Words.of(
                Actor.VIETNAMESE,
                "event.when",
                Times.hour(meeting.startsAt()),
                Times.day(meeting.startsAt()),
                meeting.place());
    }
}
