package doanket.emulation;

/** Where the scores of a unit stand. */
public enum SheetState {
    OPEN,
    SENT,
    RETURNED,
    VERIFIED;

    /** Still to be scored by the unit. */
    public boolean isOwed() {
        return this == OPEN || this == RETURNED;
    }

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case OPEN -> "warn";
            case SENT -> "info";
            case RETURNED -> "bad";
            case VERIFIED -> "good";
        };
    }
}
