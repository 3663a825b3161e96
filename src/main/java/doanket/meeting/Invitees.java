package doanket.meeting;

import doanket.identity.Audience;
import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.organisation.PersonDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The accounts of those whom invitations reach today. */
@ApplicationScoped
class Invitees {

    private final InvitationRepository invitations;
    private final AudienceMembers members;
    private final PersonDirectory people;

    protected Invitees() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Invitees(InvitationRepository invitations, AudienceMembers members, PersonDirectory people) {
        this.invitations = invitations;
        this.members = members;
        this.people = people;
    }

    /** Members of the units, the people themselves, chair and secretary; {@code among} narrows, null asks for all. */
    Set<UUID> of(Meeting meeting, Collection<UUID> among) {
        var invited = invitations.invited(meeting.meetingId());
        var persons = Stream.concat(
                        invited.people().stream(),
                        Stream.of(meeting.chair(), meeting.secretary())
                                .map(StoredPerson::id)
                                .filter(id -> id != null))
                .toList();
        return reached(invited.units(), persons, among);
    }

    Set<UUID> of(Invitation invitation, Collection<UUID> among) {
        return reached(
                invitation.unit() == null ? List.of() : List.of(invitation.unit()),
                invitation.person() == null ? List.of() : List.of(invitation.person()),
                among);
    }

    /** The secretary is told what was answered. */
    List<UUID> secretary(Meeting meeting) {
        return meeting.secretary().id() == null
                ? List.of()
                : people.accounts(List.of(meeting.secretary().id()));
    }

    private Set<UUID> reached(List<UUID> units, List<UUID> persons, Collection<UUID> among) {
        var accounts = new HashSet<UUID>();
        if (!units.isEmpty()) {
            accounts.addAll(members.reached(Audience.keys(units), Permission.MEETING_READ, among));
        }
        people.accounts(persons).stream()
                .filter(account -> among == null || among.contains(account))
                .forEach(accounts::add);
        return accounts;
    }
}
