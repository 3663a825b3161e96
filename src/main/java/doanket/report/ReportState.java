package doanket.report;

/** Where a report stands. */
public enum ReportState {
    /** Owed: nothing was sent yet. */
    OPEN,
    SUBMITTED,
    /** Sent back with a reason and a new date. */
    RETURNED,
    APPROVED,
    /** Approved once; a supplementary report has taken its place. */
    REPLACED,
    /** Its unit was closed; the successor reports. */
    MOVED;

    /** The unit still owes it. */
    public boolean isOwed() {
        return this == OPEN || this == RETURNED;
    }

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case OPEN, RETURNED -> "warn";
            case SUBMITTED -> "info";
            case APPROVED -> "good";
            case REPLACED, MOVED -> "neutral";
        };
    }
}
