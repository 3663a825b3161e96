package doanket.survey;

/** What is done to the sums of a place. */
public enum TallyStep {
    SENT,
    RETURNED,
    VERIFIED,
    POSTED,
    /** Somebody has said that what looks like personal data is none. */
    CONFIRMED
}
