package doanket.report;

/** Whether a period still takes reports. */
public enum PeriodState {
    OPEN,
    /** Summed up; only supplementary reports change it. */
    LOCKED
}
