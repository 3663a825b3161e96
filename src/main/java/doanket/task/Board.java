package doanket.task;

import java.io.Serializable;
import java.util.List;

/** Tasks in columns by what has to happen next; in each the overdue ones stand first. */
public record Board(List<Column> columns, TaskCounts counts) implements Serializable {

    /** What a column waits for; its name is that of a text. */
    public record Column(String key, List<TaskRow> rows) implements Serializable {}

    static Board of(List<TaskRow> open, List<TaskRow> done, TaskCounts counts) {
        return new Board(
                List.of(
                        column("unclaimed", open, TaskState.ASSIGNED),
                        column("working", open, TaskState.IN_PROGRESS),
                        column("deciding", open, TaskState.REPORTED, TaskState.GIVEN_BACK, TaskState.PAUSED),
                        new Column("done", done)),
                counts);
    }

    private static Column column(String key, List<TaskRow> rows, TaskState... states) {
        var wanted = List.of(states);
        return new Column(
                key, rows.stream().filter(row -> wanted.contains(row.state())).toList());
    }
}
