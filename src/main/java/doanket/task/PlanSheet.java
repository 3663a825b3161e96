package doanket.task;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A paper of which tasks are made: its clauses, the leaders who may be in charge, the rows that can still be changed, the tasks that were given, and those of
 * the paper it replaces with what becomes of each, and the numbers of the rows due on a day on which offices do not work.
 */
public record PlanSheet(
        UUID document,
        String title,
        boolean issued,
        List<Clause> clauses,
        List<TaskPerson> leaders,
        List<PlanLine> planned,
        List<TaskRow> given,
        List<Earlier> earlier,
        List<Integer> onHolidays)
        implements Serializable {

    /** As they are told: 1, 3. */
    public String holidayRows() {
        return onHolidays.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What tells whether somebody else has written the list anew. */
    public String version() {
        return version(planned.stream().map(PlanLine::id).toList());
    }

    static String version(Collection<UUID> planned) {
        var ids = planned.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.US_ASCII)).toString();
    }

    /** A clause to choose. */
    public record Clause(UUID id, String label, String text) implements Serializable {

        public String name() {
            var line = label + " " + text;
            return line.length() > NAME ? line.substring(0, NAME) + " …" : line;
        }

        private static final int NAME = 90;
    }

    /** An open task of the paper that is replaced: it goes on under this one, or lapses. */
    public record Earlier(TaskRow task, boolean goesOn) implements Serializable {}
}
