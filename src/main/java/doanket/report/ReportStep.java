package doanket.report;

/** What the log of a report tells. */
public enum ReportStep {
    SUBMITTED,
    RETURNED,
    APPROVED,
    GATHERED,
    LOCKED,
    CORRECTED,
    WANTED,
    REPLACED,
    MOVED,
    INCLUDES,
    REOPENED,
    DISCARDED,
    SAMPLED
}
