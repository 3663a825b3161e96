package doanket.criteria;

/** How the figure of a unit comes from those of the units beneath it. */
public enum SumRule {
    SUM,
    /** All numerators of all denominators. */
    RATIO,
    AVERAGE,
    /** It does not. */
    NONE
}
