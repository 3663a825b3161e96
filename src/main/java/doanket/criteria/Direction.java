package doanket.criteria;

/** On which side of the threshold an indicator is met. */
public enum Direction {
    AT_LEAST,
    AT_MOST,
    EQUAL
}
