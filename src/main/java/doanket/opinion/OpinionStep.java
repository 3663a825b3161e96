package doanket.opinion;

/** What is done to a batch of opinions, to one of its lines, and to supervision and criticism. */
public enum OpinionStep {
    STARTED,
    CHANGED,
    CLOSED,
    CONFIRMED,
    CORRECTED,
    SPLIT,
    MERGED,
    PARTED,
    FORWARDED,
    ANSWERED,
    REPORTED,
    RENEWED,
    RECOMMENDED,
    REPLIED,
    /** The unit was closed, and another one goes on with it. */
    SUCCEEDED
}
