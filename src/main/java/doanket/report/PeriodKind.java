package doanket.report;

/** How often a report is asked for. */
public enum PeriodKind {
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    /** When somebody opens it, for the days he or she names. */
    AD_HOC;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_HALF_A_YEAR = 6;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Zero for what does not go by months. */
    int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> MONTHS_OF_A_QUARTER;
            case HALF_YEAR -> MONTHS_OF_HALF_A_YEAR;
            case YEAR -> MONTHS_OF_A_YEAR;
            case WEEK, AD_HOC -> 0;
        };
    }
}
