package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is shown about a task on a day (DOMAIN.md 3.3): its label, the days it is overdue or that are left, and whether its
 * due date was put off. The days that count are those of the papers: a result of a day within the due date is in time,
 * however late it was reported or confirmed.
 */
public record Standing(TaskLabel label, long days, boolean extended) implements Serializable {

    /** The days of a task, as they are stored; each may be missing, the state may not. */
    public record Facts(
            TaskState state, LocalDate due, LocalDate firstDue, LocalDate resultOn, LocalDate completedOn) {}

    /** The day it is looked at, and the first day that is not near: so many working days after it. */
    public record Day(LocalDate today, LocalDate soonUntil) {}

    public static Standing of(Facts facts, Day day) {
        var label = label(facts, day);
        return new Standing(label, days(label, facts, day), isExtended(facts));
    }

    /** What rests is overdue all the same once its day has passed: letting it rest takes nothing from the screen. */
    public boolean isOverdue() {
        return label == TaskLabel.OVERDUE || label == TaskLabel.PAUSED_OVERDUE;
    }

    private static TaskLabel label(Facts facts, Day day) {
        return switch (facts.state()) {
            case DONE -> by(facts.completedOn(), facts, TaskLabel.DONE_LATE, TaskLabel.DONE_IN_TIME);
            case REPORTED -> by(facts.resultOn(), facts, TaskLabel.OVERDUE, TaskLabel.WAITING);
            case ASSIGNED, IN_PROGRESS -> open(facts.due(), day);
            case GIVEN_BACK -> by(day.today(), facts, TaskLabel.OVERDUE, TaskLabel.GIVEN_BACK);
            case PAUSED -> by(day.today(), facts, TaskLabel.PAUSED_OVERDUE, TaskLabel.PAUSED);
            default -> TaskLabel.valueOf(facts.state().name());
        };
    }

    /** The one where that day lies after the due date, and the other where it does not. */
    private static TaskLabel by(LocalDate day, Facts facts, TaskLabel late, TaskLabel inTime) {
        return isAfter(day, facts.due()) ? late : inTime;
    }

    private static TaskLabel open(LocalDate due, Day day) {
        if (due == null) {
            return TaskLabel.NO_DUE;
        }
        if (day.today().isAfter(due)) {
            return TaskLabel.OVERDUE;
        }
        if (due.equals(day.today())) {
            return TaskLabel.DUE_TODAY;
        }
        return due.isBefore(day.soonUntil()) ? TaskLabel.DUE_SOON : TaskLabel.IN_TIME;
    }

    private static boolean isAfter(LocalDate day, LocalDate due) {
        return day != null && due != null && day.isAfter(due);
    }

    private static long days(TaskLabel label, Facts facts, Day day) {
        return switch (label) {
            case OVERDUE, PAUSED_OVERDUE ->
                ChronoUnit.DAYS.between(
                        facts.due(), facts.state() == TaskState.REPORTED ? facts.resultOn() : day.today());
            case DONE_LATE -> ChronoUnit.DAYS.between(facts.due(), facts.completedOn());
            case DUE_SOON, IN_TIME -> ChronoUnit.DAYS.between(day.today(), facts.due());
            default -> 0;
        };
    }

    private static boolean isExtended(Facts facts) {
        return facts.due() != null && facts.firstDue() != null && !facts.due().equals(facts.firstDue());
    }
}
