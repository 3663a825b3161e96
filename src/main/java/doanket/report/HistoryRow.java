package doanket.report;

import doanket.criteria.FigureText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * An approved figure of an earlier period, with its share of the largest of all periods shown; {@code report} is null where several
 * predecessors reported it.
 */
public record HistoryRow(UUID report, PeriodSpan span, BigDecimal value, BigDecimal largest) implements Serializable {

    private static final int HUNDRED = 100;

    public String told() {
        return FigureText.number(value);
    }

    /** How long its bar is, from 0 to 100; what is below zero has none. */
    public int percent() {
        return value.signum() <= 0 || largest.signum() <= 0
                ? 0
                : value.multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
