package doanket.task;

/** The numbers that offices set for themselves, with what counts where nothing is set, and the bounds of good sense. */
public enum TaskRule {
    /** Working days before the due date from which it counts as near. */
    SOON(5, 1, 30),
    /** Working days before the due date on which whoever does it is reminded. */
    REMIND_BEFORE(2, 0, 30),
    /** Working days after the due date on which leaders of the lead unit are told. */
    ESCALATE_AFTER(1, 0, 60),
    /** Working days after which those of the next unit above are told. */
    ESCALATE_STEP(3, 1, 60),
    /** How often a task may be put off at the request of its lead. */
    MOST_EXTENSIONS(2, 0, 20),
    /** Reminders from which on a task is marked. */
    MANY_REMINDERS(3, 1, 50);

    private final int usual;
    private final int least;
    private final int most;

    TaskRule(int usual, int least, int most) {
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    boolean allows(int value) {
        return value >= least && value <= most;
    }
}
