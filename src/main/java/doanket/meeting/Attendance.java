package doanket.meeting;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who came. Marked line by line or all at once; the last mark of a line counts. */
@ApplicationScoped
@Transactional
public class Attendance {

    private final MeetingRepository meetings;
    private final AttendanceTable table;
    private final Marking marking;
    private final AgendaTable agenda;
    private final Heads heads;

    protected Attendance() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Attendance(MeetingRepository meetings, AttendanceTable table, Marking marking, AgendaTable agenda, Heads heads) {
        this.meetings = meetings;
        this.table = table;
        this.marking = marking;
        this.agenda = agenda;
        this.heads = heads;
    }

    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public AttendanceSheet sheet(UUID meeting) {
        var found = meetings.meeting(meeting);
        return new AttendanceSheet(heads.of(found), table.of(found), agenda.of(found));
    }

    /** Marks lines by their keys. Refuses a draft, and a meeting that is over. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void mark(UUID meeting, Map<String, Mark> marks) {
        var found = meetings.held(meeting, "attendance");
        found.mustBeAnnounced();
        marking.mark(found, marks);
    }

    /** Everybody who is expected and not marked yet is there. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void markRest(UUID meeting) {
        var found = meetings.held(meeting, "attendance");
        found.mustBeAnnounced();
        marking.mark(
                found,
                table.of(found).stream()
                        .filter(row -> row.standing() == Standing.EXPECTED)
                        .collect(Collectors.toMap(AttendeeRow::key, Attendance::there)));
    }

    private static Mark there(AttendeeRow row) {
        return new Mark(row.insteadOf().isEmpty() ? Standing.PRESENT : Standing.SUBSTITUTE, null, null, row.item());
    }

    /** Somebody who came and was on no list. */
    @Allowed(value = Permission.MEETING_MANAGE, of = HostScopes.class)
    public void add(UUID meeting, UUID unit, Mark mark) {
        var found = meetings.held(meeting, "attendance");
        found.mustBeAnnounced();
        boolean known = unit == null || table.of(found).stream().anyMatch(row -> unit.equals(row.unit()));
        if (!known) {
            throw new NotFoundException();
        }
        marking.add(found, unit, mark);
    }

    /** The reader says that he or she is there, as by the code on the sheet at the door. Refuses before the opening. */
    @Allowed(value = Permission.MEETING_READ, of = MeetingScopes.class)
    public void arrive(UUID meeting) {
        var found = meetings.held(meeting, "attendance");
        found.mustBeAnnounced();
        if (found.state() != MeetingState.IN_PROGRESS) {
            throw MeetingRefused.notBegun();
        }
        marking.arrive(found);
    }
}
