package doanket.emulation;

/** Where the scores of a unit stand. */
public enum SheetState {
    OPEN,
    SENT,
    RETURNED,
    VERIFIED,
    /** Not ranked, because it never sent its scores or is no more. */
    LEFT_OUT;

    /** Still to be scored by the unit. */
    public boolean isOwed() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether nothing more is waited for. */
    boolean isSettled() {
        return this == VERIFIED || this == LEFT_OUT;
    }

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case OPEN -> "warn";
            case SENT -> "info";
            case RETURNED -> "bad";
            case VERIFIED -> "good";
            case LEFT_OUT -> "";
        };
    }
}
