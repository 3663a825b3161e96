package doanket.meeting;

import doanket.identity.Actor;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Marks who came; the meeting is held meanwhile. A few statements, however many lines. */
@ApplicationScoped
class Marking {

    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final InvitationRepository invitations;
    private final People people;
    private final Actor actor;

    protected Marking() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Marking(
            MeetingRepository meetings,
            AttendanceRepository attendance,
            InvitationRepository invitations,
            People people,
            Actor actor) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.invitations = invitations;
        this.people = people;
        this.actor = actor;
    }

    /** By the keys of the lines. Refuses a key, and a point of the agenda, of another meeting. */
    void mark(Meeting meeting, Map<String, Mark> marks) {
        var lines = lines(meeting);
        var items = attendance.items(meeting.meetingId());
        marks.forEach((key, mark) -> mark(lines.of(key), mark, items));
        lines.fresh().forEach(attendee -> meetings.add((Object) attendee));
    }

    private static void mark(Attendee attendee, Mark mark, Set<UUID> items) {
        if (mark.item() != null && !items.contains(mark.item())) {
            throw new NotFoundException();
        }
        attendee.mark(mark);
        attendee.attends(mark.item());
    }

    void add(Meeting meeting, UUID unit, Mark mark) {
        var attendee = Attendee.more(meeting.meetingId(), unit, mark.name(), mark.post());
        attendee.mark(mark);
        meetings.add((Object) attendee);
    }

    /** By the invitation in person, else as one more of the unit that is invited. */
    void arrive(Meeting meeting) {
        var reader = actor.person();
        var lines = lines(meeting);
        invitations.of(meeting.meetingId()).stream()
                .filter(row -> reader.person().equals(row.person()))
                .findFirst()
                .map(row -> lines.ofInvitation(row.id()))
                .orElseGet(() -> lines.ofKnown(people.on(meeting.startsAt(), reader.person())))
                .mark(new Mark(Standing.PRESENT, null, null, null));
        lines.fresh().forEach(attendee -> meetings.add((Object) attendee));
    }

    private AttendanceLines lines(Meeting meeting) {
        var leaders = Stream.of(meeting.chair(), meeting.secretary())
                .map(StoredPerson::id)
                .filter(id -> id != null)
                .toList();
        return new AttendanceLines(
                meeting,
                new ArrayList<>(attendance.entities(meeting.meetingId())),
                invitations.entities(meeting.meetingId()),
                invitations.of(meeting.meetingId()).stream()
                        .collect(Collectors.toMap(InvitationRow::id, InvitationRow::name)),
                people.on(meeting.startsAt(), leaders));
    }
}
