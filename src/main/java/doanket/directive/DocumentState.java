package doanket.directive;

/** Where a paper stands in its life. */
public enum DocumentState {
    DRAFT,
    FOR_REVIEW,
    RETURNED,
    SIGNED,
    ISSUED,
    /** Still in force, with a correction issued for it. */
    CORRECTED,
    REPLACED,
    WITHDRAWN;

    boolean isIssued() {
        return compareTo(ISSUED) >= 0;
    }

    boolean isInForce() {
        return this == ISSUED || this == CORRECTED;
    }

    boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
