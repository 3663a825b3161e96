package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * One indicator of one unit in one time: what was aimed at (or null) in the version in which it was read (zero for none), and
 * what was reported (or null).
 */
public record PlanCell(IndicatorInfo indicator, UUID unit, BigDecimal plan, long version, Figure result)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /** For a field: whatever stands here is read back as the same. */
    public String planPrinted() {
        return plan == null ? "" : FigureText.print(Figure.of(plan), indicator);
    }

    public String planTold() {
        return plan == null ? "" : FigureText.told(Figure.of(plan), indicator);
    }

    public String resultTold() {
        return FigureText.told(result, indicator);
    }

    /** The result in percent of the plan; null where there is nothing to compare. */
    public BigDecimal percent() {
        boolean isCounted = indicator.type() != ValueType.YES_NO && isComparable() && plan.signum() > 0;
        return isCounted
                ? Figure.plain(result.value().multiply(HUNDRED).divide(plan, PLACES, RoundingMode.HALF_UP))
                : null;
    }

    public String percentTold() {
        return percent() == null ? "" : FigureText.number(percent()) + "%";
    }

    /** Whether the result is what was planned, or better; null where there is nothing to compare. */
    public Boolean reached() {
        if (!isComparable()) {
            return null;
        }
        int compared = result.value().compareTo(plan);
        return switch (indicator.direction()) {
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case EQUAL -> compared == 0;
        };
    }

    /** The colour it is shown in. */
    public String tone() {
        var reached = reached();
        return reached == null ? "none" : reached ? "good" : "warn";
    }

    private boolean isComparable() {
        return plan != null && result != null && result.value() != null;
    }
}
