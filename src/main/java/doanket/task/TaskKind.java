package doanket.task;

/** Whether a task ends on a day, goes on as a matter of course, or comes again each period. */
public enum TaskKind {
    ONCE,
    REGULAR,
    PERIODIC
}
