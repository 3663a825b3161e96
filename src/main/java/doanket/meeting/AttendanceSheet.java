package doanket.meeting;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The attendance of a meeting in protocol order, with the points of its agenda. */
public record AttendanceSheet(MeetingHead head, List<AttendeeRow> rows, List<AgendaRow> items) implements Serializable {

    public long count(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }

    public long there() {
        return rows.stream().filter(AttendeeRow::isThere).count();
    }

    /** By units, in the order of their first line. */
    public List<UnitCount> units() {
        return rows.stream()
                .collect(Collectors.groupingBy(AttendeeRow::unitName, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(unit -> !unit.getKey().isEmpty())
                .map(unit -> count(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static UnitCount count(String name, List<AttendeeRow> lines) {
        return new UnitCount(
                name,
                lines.size(),
                lines.stream().filter(AttendeeRow::isThere).count(),
                lines.stream().filter(row -> row.standing() == Standing.EXCUSED).count(),
                lines.stream().filter(row -> row.standing() == Standing.ABSENT).count());
    }

    /** The units that are named, to add somebody of them. */
    public List<Choice> choices() {
        return rows.stream()
                .filter(row -> row.unit() != null)
                .map(row -> new Choice(row.unit(), row.unitName()))
                .distinct()
                .toList();
    }
}
