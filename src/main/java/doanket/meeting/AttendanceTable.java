package doanket.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who was marked, and everybody who is expected and was not yet: chair, secretary and those invited. */
@ApplicationScoped
class AttendanceTable {

    /** Who is expected by an invitation; chair and secretary go by their person. */
    static final String INVITED = "i-";

    static final String LEADING = "p-";

    private final AttendanceRepository attendance;
    private final InvitationRepository invitations;

    protected AttendanceTable() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    AttendanceTable(AttendanceRepository attendance, InvitationRepository invitations) {
        this.attendance = attendance;
        this.invitations = invitations;
    }

    /** In protocol order, whoever leads first. */
    List<AttendeeRow> of(Meeting meeting) {
        return of(meeting, invitations.of(meeting.meetingId()));
    }

    List<AttendeeRow> of(Meeting meeting, List<InvitationRow> asked) {
        var rows = new ArrayList<>(attendance.rows(meeting.meetingId()));
        leading(meeting).filter(row -> isNew(row, rows)).forEach(rows::add);
        asked.stream()
                .map(AttendanceTable::expected)
                .filter(row -> isNew(row, rows))
                .forEach(rows::add);
        rows.sort(Comparator.comparing(AttendeeRow::rank));
        return rows;
    }

    private static boolean isNew(AttendeeRow expected, List<AttendeeRow> rows) {
        return rows.stream()
                .noneMatch(row -> expected.invitation() != null
                                && expected.invitation().equals(row.invitation())
                        || expected.person() != null && expected.person().equals(row.person()));
    }

    private static Stream<AttendeeRow> leading(Meeting meeting) {
        var leaders = Stream.of(meeting.chair(), meeting.secretary())
                .filter(person -> person.id() != null)
                .collect(Collectors.toMap(StoredPerson::id, person -> person, (one, same) -> one));
        return leaders.values().stream()
                .map(person -> new AttendeeRow(
                        LEADING + person.id(),
                        null,
                        null,
                        "",
                        person.id(),
                        person.name(),
                        person.post(),
                        "",
                        Standing.EXPECTED,
                        null,
                        null,
                        rankOf(meeting, person.id())));
    }

    /** The chair is named first, the secretary with the hosts at the end. */
    static int rankOf(Meeting meeting, UUID leader) {
        return leader.equals(meeting.chair().id()) ? -1 : 40_000_000;
    }

    private static AttendeeRow expected(InvitationRow row) {
        boolean named = !row.who().isEmpty();
        boolean instead = row.reply() == Reply.SUBSTITUTE;
        var asked = row.name();
        return new AttendeeRow(
                INVITED + row.id(),
                row.id(),
                row.unit(),
                row.unit() == null ? "" : row.name(),
                row.person(),
                named ? row.who() : asked,
                instead ? "" : row.post(),
                instead ? asked : "",
                Standing.EXPECTED,
                null,
                row.part(),
                row.rank());
    }
}
