package doanket.meeting;

import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What happens to meetings, and whom it concerns as things stand now. */
@ApplicationScoped
class MeetingEvents implements NotificationEvents {

    static final String ANNOUNCED = "meeting.announced";
    static final String INVITED = "meeting.invited";
    static final String MOVED = "meeting.moved";
    static final String CANCELLED = "meeting.cancelled";
    static final String ANSWERED = "meeting.answered";

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final AudienceMembers members;
    private final Invitees invitees;

    protected MeetingEvents() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MeetingEvents(
            MeetingRepository meetings, InvitationRepository invitations, AudienceMembers members, Invitees invitees) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.members = members;
        this.invitees = invitees;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(ANNOUNCED, "meeting.call", EventKind.TO_DO).forHoldersOf(Permission.MEETING_READ),
                EventKind.of(INVITED, "meeting.call", EventKind.TO_DO).forHoldersOf(Permission.MEETING_READ),
                EventKind.of(MOVED, MOVED, EventKind.TO_DO).forHoldersOf(Permission.MEETING_READ),
                EventKind.of(CANCELLED, CANCELLED, EventKind.TO_DO).forHoldersOf(Permission.MEETING_READ),
                EventKind.of(ANSWERED, ANSWERED, EventKind.TO_FOLLOW).forHoldersOf(Permission.MEETING_MANAGE));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return switch (happening.event()) {
            case INVITED -> newlyInvited(happening.subject(), among);
            case ANSWERED -> hosts(happening.subject());
            default -> invited(happening, among);
        };
    }

    /** Those who are invited, and who lead it; nobody once it is no longer so. */
    private Collection<UUID> invited(Happening happening, Collection<UUID> among) {
        boolean off = happening.event().equals(CANCELLED);
        return meetings.find(happening.subject())
                .filter(meeting ->
                        off ? meeting.state() == MeetingState.CANCELLED : meeting.isOpen() && !meeting.isDraft())
                .map(meeting -> invitees.of(meeting, among))
                .orElse(Set.of());
    }

    private Collection<UUID> newlyInvited(UUID invitation, Collection<UUID> among) {
        return meetings.part(Invitation.class, invitation)
                .filter(asked -> meetings.find(asked.meeting())
                        .filter(meeting -> meeting.isOpen() && !meeting.isDraft())
                        .isPresent())
                .map(asked -> invitees.of(asked, among))
                .orElse(Set.of());
    }

    /** Whoever wrote the meeting and its secretary. */
    private Collection<UUID> hosts(UUID invitation) {
        return meetings.part(Invitation.class, invitation)
                .flatMap(asked -> meetings.find(asked.meeting()))
                .map(meeting -> {
                    var told = new HashSet<>(invitees.secretary(meeting));
                    told.add(meeting.author());
                    told.retainAll(members.holders(Permission.MEETING_MANAGE, meeting.host()));
                    return told;
                })
                .orElseGet(HashSet::new);
    }
}
