package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is asked for by one indicator; {@code unit}, {@code lowest} and {@code highest} may be null;
 * {@code words} are those of whoever asked.
 */
public record IndicatorInfo(
        UUID id,
        UUID criterion,
        String code,
        String name,
        ValueType type,
        String unit,
        Direction direction,
        boolean mayNotApply,
        SumRule sum,
        BigDecimal lowest,
        BigDecimal highest,
        FigureWords words)
        implements Serializable {

    /** As it is listed: code and name. */
    public String label() {
        return code + ". " + name;
    }
}
