package doanket.task;

/** Where a task stands, as it is stored; what depends on the day, such as overdue, is never stored: see {@link TaskLabel}. */
public enum TaskState {
    /** Written down, and not given to anybody yet. */
    PLANNED,
    /** Given to a unit, where nobody has accepted it. */
    ASSIGNED,
    /** Accepted by a person of the lead unit. */
    IN_PROGRESS,
    /** The lead has reported it done; the giver has not confirmed. */
    REPORTED,
    DONE,
    /** The lead asks the giver to take it back or to change it. */
    GIVEN_BACK,
    PAUSED,
    CANCELLED;

    boolean isSettled() {
        return this == DONE || this == CANCELLED;
    }

    /** The lead unit has it, and may work on it. */
    boolean isWithLead() {
        return this == ASSIGNED || this == IN_PROGRESS;
    }
}
