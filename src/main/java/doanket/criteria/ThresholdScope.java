package doanket.criteria;

/** Where a threshold holds; the narrower one wins. */
public enum ThresholdScope {
    /** The unit itself, or all that lies beneath it. */
    UNIT,
    /** A group of communes, such as group 3. */
    GROUP,
    REGION,
    ALL
}
