package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a task is due. A task that is due once has a day or none; a regular one has none; a periodic one has the first day,
 * how often it comes again, the last day on which it may come (null: for good), and the day from which its days are counted
 * (null: the first), which lies before it where the first month is too short for "the 31st".
 */
public record TaskTimes(TaskKind kind, LocalDate due, TaskPeriod period, LocalDate until, LocalDate counted)
        implements Serializable {

    public TaskTimes(TaskKind kind, LocalDate due, TaskPeriod period, LocalDate until) {
        this(kind, due, period, until, null);
    }

    public static TaskTimes once(LocalDate due) {
        return new TaskTimes(TaskKind.ONCE, due, null, null);
    }

    /** Goes on as a matter of course. */
    static TaskTimes regular() {
        return new TaskTimes(TaskKind.REGULAR, null, null, null);
    }
}
