package doanket.meeting;

import doanket.organisation.PersonOnDay;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lines of an attendance, read once for however many are marked: found by their keys, or made of who is expected. */
final class AttendanceLines {

    private final Meeting meeting;
    private final List<Attendee> marked;
    private final Map<UUID, Invitation> invited;
    private final Map<UUID, String> names;
    private final Map<UUID, PersonOnDay> leaders;
    private final List<Attendee> fresh = new ArrayList<>();

    /** The names are those of the invitations; the leaders are chair and secretary as of the day. */
    AttendanceLines(
            Meeting meeting,
            List<Attendee> marked,
            Map<UUID, Invitation> invited,
            Map<UUID, String> names,
            Map<UUID, PersonOnDay> leaders) {
        this.meeting = meeting;
        this.marked = marked;
        this.invited = invited;
        this.names = names;
        this.leaders = leaders;
    }

    /** Refuses a key that is of another meeting. */
    Attendee of(String key) {
        if (key.startsWith(AttendanceTable.INVITED)) {
            return ofInvitation(id(key, AttendanceTable.INVITED));
        }
        if (key.startsWith(AttendanceTable.LEADING)) {
            return ofLeader(id(key, AttendanceTable.LEADING));
        }
        var id = id(key, "");
        return marked.stream()
                .filter(attendee -> attendee.attendeeId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static UUID id(String key, String prefix) {
        return Uuids.parse(key.substring(prefix.length())).orElseThrow(NotFoundException::new);
    }

    Attendee ofInvitation(UUID id) {
        var invitation = Optional.ofNullable(invited.get(id)).orElseThrow(NotFoundException::new);
        return there(id)
                .or(() -> ofPerson(invitation.person()))
                .orElseGet(() -> added(Attendee.invited(invitation, names.getOrDefault(id, ""))));
    }

    private Attendee ofLeader(UUID person) {
        return ofPerson(person)
                .orElseGet(() ->
                        added(known(Optional.ofNullable(leaders.get(person)).orElseThrow(NotFoundException::new))));
    }

    /** Somebody who belongs to the meeting and has no line yet. */
    Attendee ofKnown(PersonOnDay person) {
        return ofPerson(person.id()).orElseGet(() -> added(known(person)));
    }

    private Attendee known(PersonOnDay person) {
        int rank = leaders.containsKey(person.id()) ? AttendanceTable.rankOf(meeting, person.id()) : person.rank();
        return Attendee.known(meeting.meetingId(), person, rank);
    }

    private Optional<Attendee> there(UUID invitation) {
        return marked.stream()
                .filter(attendee -> invitation.equals(attendee.invitation()))
                .findFirst();
    }

    private Optional<Attendee> ofPerson(UUID person) {
        return person == null
                ? Optional.empty()
                : marked.stream()
                        .filter(attendee -> person.equals(attendee.person()))
                        .findFirst();
    }

    private Attendee added(Attendee attendee) {
        marked.add(attendee);
        fresh.add(attendee);
        return attendee;
    }

    /** Those that are to be stored. */
    List<Attendee> fresh() {
        return fresh;
    }
}
