package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a leader looks at: all tasks, and by unit, paper and person, the most overdue first; and the overdue tasks themselves.
 * The notes are of units and of tasks, by id, and only there where the report is printed.
 */
public record LeaderSheet(
        TaskList list,
        LocalDate day,
        TaskSpan span,
        Tally all,
        List<TallyRow> byUnit,
        List<TallyRow> byPaper,
        List<TallyRow> byPerson,
        List<TaskRow> overdue,
        Left left,
        Map<UUID, String> notes)
        implements Serializable {

    /** How many of each there are besides those that are told. */
    public record Left(long units, long papers, long people, long overdue) implements Serializable {}

    /** The first so many. */
    static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : List.copyOf(all.subList(0, most));
    }
}
