package doanket.meeting;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who attends a meeting, in the order of protocol and in the words of the press. */
@ApplicationScoped
class Attending {

    private final AttendanceTable attendance;

    protected Attending() { // for the CDI proxy
        this(null);
    }

    @Inject
    Attending(AttendanceTable attendance) {
        this.attendance = attendance;
    }

    /**
     * "Cùng dự có …; tham dự có …", always in Vietnamese, as papers are; chair and secretary are named elsewhere. Once
     * somebody was marked those who came, before that those who are asked and did not decline.
     */
    String sentence(Meeting meeting) {
        var rows = attendance.of(meeting);
        boolean marked = rows.stream().anyMatch(row -> row.standing() != Standing.EXPECTED);
        var named = rows.stream()
                .filter(row -> !isLeader(meeting, row))
                .filter(row -> marked ? row.isThere() : row.standing() == Standing.EXPECTED)
                .collect(Collectors.groupingBy(Attending::part));
        return Stream.of(InvitationPart.values())
                .map(part -> words(part, named.getOrDefault(part, List.of())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isLeader(Meeting meeting, AttendeeRow row) {
        return row.person() != null
                && (row.person().equals(meeting.chair().id())
                        || row.person().equals(meeting.secretary().id()));
    }

    private static InvitationPart part(AttendeeRow row) {
        if (row.standing() == Standing.GUEST) {
            return InvitationPart.GUEST;
        }
        return row.part() == null ? InvitationPart.ATTENDING : row.part();
    }

    private static String words(InvitationPart part, List<AttendeeRow> rows) {
        var key = "attending." + part.name().toLowerCase(Locale.ROOT);
        return rows.isEmpty()
                ? ""
                : Words.of(
                        Actor.VIETNAMESE,
                        key,
                        rows.stream().map(Attending::named).collect(Collectors.joining("; ")));
    }

    private static String named(AttendeeRow row) {
        boolean anybody = row.person() == null && row.name().equals(row.unitName());
        return Words.of(Actor.VIETNAMESE, anybody ? "attending.unit" : "attending.person", row.told());
    }
}
