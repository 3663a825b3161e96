package doanket.criteria;

/** What is said of an indicator or a criterion. */
public enum Result {
    MET,
    NEARLY,
    UNMET,
    NOT_APPLICABLE;

    /** As it is stored; null for none. */
    static Result of(Object stored) {
        return stored == null ? null : valueOf((String) stored);
    }

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case MET -> "good";
            case NEARLY -> "warn";
            case UNMET -> "bad";
            case NOT_APPLICABLE -> "info";
        };
    }
}
