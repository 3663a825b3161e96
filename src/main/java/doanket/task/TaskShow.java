package doanket.task;

/** What a list is narrowed to, by how its tasks stand today. */
public enum TaskShow {
    OPEN(TaskSql.OPEN),
    OVERDUE(TaskSql.OVERDUE),
    SOON(TaskSql.SOON),
    /** Open, and not overdue. */
    RUNNING(TaskSql.OPEN + " and " + TaskShow.notOverdue()),
    /** Given, and accepted by nobody. */
    UNCLAIMED("t.state = 'ASSIGNED'"),
    WAITING("t.state = 'REPORTED'"),
    GIVEN_BACK("t.state = 'GIVEN_BACK'"),
    PLANNED("t.state = 'PLANNED'"),
    DONE("t.state = 'DONE'"),
    DONE_IN_TIME("t.state = 'DONE' and (t.due_on is null or t.completed_on <= t.due_on)"),
    DONE_LATE("t.state = 'DONE' and t.completed_on > t.due_on"),
    /** Done, or overdue: what should be done by now. */
    DUE("(t.state = 'DONE' or coalesce(" + TaskSql.OVERDUE + ", false))"),
    /** Something was written about them within 30 days. */
    UPDATED("t.progress_at >= " + TaskSql.LATELY + " and t.state <> 'CANCELLED'"),
    EXTENDED("t.due_on <> t.first_due_on and t.state <> 'CANCELLED'"),
    ALL("t.state <> 'CANCELLED'");

    private final String condition;

    TaskShow(String condition) {
        this.condition = condition;
    }

    private static String notOverdue() {
        return "not coalesce(" + TaskSql.OVERDUE + ", false)";
    }

    String condition() {
        return condition;
    }
}
