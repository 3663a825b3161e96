package doanket.meeting;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What follows when the list of those who are asked changes after the announcement: they are told, and find the meeting. */
@ApplicationScoped
class InvitationChanges {

    private final MeetingRepository meetings;
    private final MeetingNotices notices;
    private final Finding finding;
    private final Actor actor;

    protected InvitationChanges() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    InvitationChanges(MeetingRepository meetings, MeetingNotices notices, Finding finding, Actor actor) {
        this.meetings = meetings;
        this.notices = notices;
        this.finding = finding;
        this.actor = actor;
    }

    void added(Meeting meeting, List<Invitation> added) {
        if (!meeting.isDraft()) {
            var by = actor.stamp();
            added.forEach(invitation -> notices.invited(meeting, invitation, by));
            finding.put(meeting);
        }
    }

    void removed(Meeting meeting, Invitation invitation) {
        notices.forget(invitation);
        meetings.remove(invitation);
        if (!meeting.isDraft()) {
            finding.put(meeting);
        }
    }
}
