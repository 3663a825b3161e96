package doanket.meeting;

import doanket.identity.Access;
import doanket.identity.Audience;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import doanket.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * For reading: an announced meeting is open to the units and people invited, to chair and secretary, and to the host; a draft
 * to those who prepare it, and unknown to everybody else.
 */
@ApplicationScoped
class MeetingScopes implements ScopeSource {

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final Access access;
    private final CurrentUser user;

    protected MeetingScopes() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MeetingScopes(MeetingRepository meetings, InvitationRepository invitations, Access access, CurrentUser user) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.access = access;
        this.user = user;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).flatMap(meetings::find).flatMap(this::scopeOf);
    }

    private Optional<Scope> scopeOf(Meeting meeting) {
        var own = Scope.of(meeting.host(), meeting.author());
        if (access.permits(Permission.MEETING_MANAGE, own)) {
            return Optional.of(own);
        }
        if (meeting.isDraft()) {
            return Optional.empty();
        }
        var invited = invitations.invited(meeting.meetingId());
        // Whoever is asked to come in person may read as whoever wrote it may.
        var reader = user.find()
                .filter(person -> invited.people().contains(person.person()) || leads(meeting, person))
                .map(SignedIn::account)
                .orElse(meeting.author());
        return Optional.of(new Scope(meeting.host(), reader, Audience.keys(invited.units())));
    }

    private static boolean leads(Meeting meeting, SignedIn person) {
        return person.person().equals(meeting.chair().id())
                || person.person().equals(meeting.secretary().id());
    }

    /** Of the units invited, and of each who is asked or leads in person. */
    static List<String> keys(Meeting meeting, InvitationRepository.Invited invited) {
        var people = Stream.of(
                        invited.people().stream(),
                        Stream.of(meeting.chair().id(), meeting.secretary().id()))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .distinct()
                .map(Audience::keyOf);
        return Stream.concat(Audience.keys(invited.units()).stream(), people).toList();
    }
}
