package doanket.meeting;

import doanket.draft.DraftService;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who is asked to come. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final int MOST_FOUND = 20;

    private final MeetingRepository meetings;
    private final InvitationSheets sheets;
    private final Inviting inviting;
    private final InvitationChanges changes;
    private final DraftService drafts;

    protected Invitations() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Invitations(
            MeetingRepository meetings,
            InvitationSheets sheets,
            Inviting inviting,
            InvitationChanges changes,
            DraftService drafts) {
        this.meetings = meetings;
        this.sheets = sheets;
        this.inviting = inviting;
        this.changes = changes;
        this.drafts = drafts;
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public InviteSheet sheet(UUID meeting) {
        return sheets.of(meetings.meeting(meeting));
    }

    /**
     * Asks units and people to come; who is on the list already stays as he or she is. Once the meeting is announced they are
     * told at once. Refuses a unit that has been closed, and more than 700 in all.
     */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void invite(UUID meeting, InvitationPart part, Collection<UUID> units, Collection<UUID> people) {
        var found = meetings.held(meeting, "invitations");
        found.mustBeOpen();
        if (units.isEmpty() && people.isEmpty()) {
            throw MeetingRefused.inviteeMissing();
        }
        changes.added(found, inviting.add(found, part, units, people));
        drafts.drop(draftKey(meeting));
    }

    /** Asks somebody from outside, whom the portal cannot tell. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void inviteOutsider(UUID meeting, InvitationPart part, String name, String post) {
        var found = meetings.held(meeting, "invitations");
        found.mustBeOpen();
        inviting.addOutsider(found, part, name, post);
        drafts.drop(draftKey(meeting));
    }

    /** Takes somebody from the list; that he or she was asked is forgotten. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void remove(UUID meeting, UUID invitation) {
        var found = meetings.held(meeting, "invitations");
        found.mustBeOpen();
        changes.removed(found, invitation(meeting, invitation));
    }

    /** Asks the same as something else. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void as(UUID meeting, UUID invitation, InvitationPart part) {
        meetings.held(meeting, "invitations").mustBeOpen();
        invitation(meeting, invitation).as(part);
    }

    private Invitation invitation(UUID meeting, UUID id) {
        return meetings.part(Invitation.class, id)
                .filter(found -> found.isOf(meeting))
                .orElseThrow(NotFoundException::new);
    }

    @Allowed(Permission.MEETING_MANAGE)
    public List<Choice> unitsLike(String typed) {
        return sheets.unitsLike(typed, MOST_FOUND);
    }

    @Allowed(Permission.MEETING_MANAGE)
    public List<Choice> peopleLike(String typed) {
        return sheets.peopleLike(typed, MOST_FOUND);
    }

    static String draftKey(UUID meeting) {
        return "meeting-invite-" + meeting;
    }
}
