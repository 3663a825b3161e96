package doanket.emulation;

/** Where a book of rules stands: written, published and scored by, frozen with objections open, and final. */
public enum BookState {
    DRAFT,
    OPEN,
    FROZEN,
    FINAL;

    /** The colour it is shown in. */
    public String tone() {
        return switch (this) {
            case DRAFT -> "warn";
            case OPEN, FROZEN -> "info";
            case FINAL -> "good";
        };
    }

    boolean isScored() {
        return this == FROZEN || this == FINAL;
    }
}
