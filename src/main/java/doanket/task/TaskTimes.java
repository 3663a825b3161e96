package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a task is due. A task that is due once has a day or none; a regular one has none; a periodic one has the first day,
 * how often it comes again, and the last day on which it may come (null: for good).
 */
public record TaskTimes(TaskKind kind, LocalDate due, TaskPeriod period, LocalDate until) implements Serializable {

    public static TaskTimes once(LocalDate due) {
        return new TaskTimes(TaskKind.ONCE, due, null, null);
    }
}
