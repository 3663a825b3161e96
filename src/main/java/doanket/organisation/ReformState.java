package doanket.organisation;

/** How far a reform is: prepared, set for its day (or past it), or given up. */
public enum ReformState {
    DRAFT,
    SET,
    UNDONE
}
