package doanket.directive;

/** What a list of papers shows: everything one may read, what came in or went out, and what is being worked on. */
public enum DocumentBox {
    ALL,
    IN,
    /** Came in and is not confirmed yet. */
    CONFIRM,
    OUT,
    DRAFTS,
    REVIEW,
    SIGNED;

    /** Not issued yet. */
    public boolean isWork() {
        return compareTo(DRAFTS) >= 0;
    }
}
