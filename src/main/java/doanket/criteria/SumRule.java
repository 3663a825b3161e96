package doanket.criteria;

/** How the figure of a unit comes from those of the units beneath it. */
public enum SumRule {
    SUM,
    /** What there is at the end of a period, as households or members: added up over units, but not over time. */
    STOCK,
    /** All numerators of all denominators. */
    RATIO,
    AVERAGE,
    /** It does not. */
    NONE;

    /** Percentages are not added up, only they have numerators and denominators, and what is met or not makes no sum at all. */
    boolean fits(ValueType type) {
        return switch (this) {
            case SUM, STOCK -> type == ValueType.NUMBER;
            case RATIO -> type == ValueType.PERCENT;
            case AVERAGE -> type != ValueType.YES_NO;
            case NONE -> true;
        };
    }
}
