package doanket.task;

/** How much a task matters: usual, urgent, or one of the few that leaders look at first. */
public enum TaskPriority {
    NORMAL,
    URGENT,
    KEY
}
