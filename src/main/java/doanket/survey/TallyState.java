package doanket.survey;

/** Where the sums of a place stand. */
public enum TallyState {
    DRAFT,
    SENT,
    RETURNED,
    VERIFIED,
    POSTED;

    /** Still to be filled in. */
    public boolean isOwed() {
        return this == DRAFT || this == RETURNED;
    }

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case DRAFT -> "warn";
            case SENT -> "info";
            case RETURNED -> "bad";
            case VERIFIED, POSTED -> "good";
        };
    }
}
