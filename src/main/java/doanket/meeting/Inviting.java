package doanket.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts units and people on the list of those who are asked to come: each once, and only what is there today. */
@ApplicationScoped
class Inviting {

    static final int MOST = 700;

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final UnitNames units;
    private final People people;

    protected Inviting() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Inviting(MeetingRepository meetings, InvitationRepository invitations, UnitNames units, People people) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.units = units;
        this.people = people;
    }

    /** Those that are new on the list; who stands there already stays as he or she is. Refuses a closed unit. */
    List<Invitation> add(Meeting meeting, InvitationPart part, Collection<UUID> unitIds, Collection<UUID> personIds) {
        var there = invitations.invited(meeting.meetingId());
        var newUnits = new HashSet<>(unitIds);
        there.units().forEach(newUnits::remove);
        var newPeople = new HashSet<>(personIds);
        there.people().forEach(newPeople::remove);
        mustFit(meeting, newUnits.size() + newPeople.size());
        mustBeThere(newUnits);
        var ranks = units.ranks(newUnits);
        var named = people.on(meeting.startsAt(), newPeople);
        var added = Stream.concat(
                        newUnits.stream()
                                .map(unit -> Invitation.ofUnit(meeting.meetingId(), part, unit, ranks.get(unit))),
                        named.values().stream().map(person -> Invitation.ofPerson(meeting.meetingId(), part, person)))
                .toList();
        added.forEach(meetings::add);
        return added;
    }

    Invitation addOutsider(Meeting meeting, InvitationPart part, String name, String post) {
        mustFit(meeting, 1);
        var invitation = Invitation.ofOutsider(meeting.meetingId(), part, name, post);
        meetings.add(invitation);
        return invitation;
    }

    private void mustFit(Meeting meeting, int more) {
        if (invitations.count(meeting.meetingId()) + more > MOST) {
            throw MeetingRefused.tooManyInvited(MOST);
        }
    }

    /** Before people are told. */
    void mustReachSomebody(UUID meeting) {
        var invited = invitations.invited(meeting);
        if (invited.size() == 0) {
            throw MeetingRefused.nobodyInvited();
        }
        mustBeThere(invited.units());
    }

    private void mustBeThere(Collection<UUID> unitIds) {
        var ranks = units.ranks(unitIds);
        unitIds.stream().filter(unit -> !ranks.containsKey(unit)).findFirst().ifPresent(gone -> {
            throw MeetingRefused.unitClosed(units.of(gone));
        });
    }
}
