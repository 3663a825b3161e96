package doanket.task;

/** Where the duty of a co-ordinating unit stands. */
public enum PartState {
    OPEN,
    /** The unit says that its part is done. */
    REPORTED,
    /** The lead has confirmed the part. */
    CONFIRMED
}
