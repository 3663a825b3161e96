package doanket.criteria;

/** What a set is for. */
public enum SetKind {
    /** Criteria that are met or not. */
    CRITERIA,
    /** Figures that are counted and summed, never judged. */
    FIGURES
}
