package doanket.task;

/** What is shown about a task on a day; derived from its state and its days, and stored nowhere. */
public enum TaskLabel {
    PLANNED("neutral"),
    /** Open and without a due date. */
    NO_DUE("neutral"),
    /** Open, and the due date is not near. */
    IN_TIME("info"),
    DUE_SOON("warn"),
    DUE_TODAY("warn"),
    OVERDUE("bad"),
    /** Reported done by the due date; the giver has to confirm. */
    WAITING("info"),
    GIVEN_BACK("warn"),
    DONE_IN_TIME("good"),
    DONE_LATE("warn"),
    PAUSED("neutral"),
    /** It rests, and its due date has passed. */
    PAUSED_OVERDUE("bad"),
    CANCELLED("neutral");

    private final String tone;

    TaskLabel(String tone) {
        this.tone = tone;
    }

    /** The class of its chip; the words say the same. */
    public String tone() {
        return tone;
    }
}
