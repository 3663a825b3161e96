package doanket.emulation;

/** What is done to a book or to the scores of a unit. */
public enum EmulationStep {
    PUBLISHED,
    SENT,
    RETURNED,
    VERIFIED,
    LEFT_OUT,
    READMITTED,
    FROZEN,
    OBJECTED,
    ANSWERED,
    FINISHED
}
