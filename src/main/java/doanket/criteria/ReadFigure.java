package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An approved figure as it is read: what counts is the verified verdict where there is one, else what was {@code reckoned}.
 */
public record ReadFigure(
        UUID unit,
        UUID indicator,
        Figure figure,
        Result result,
        boolean verified,
        Result reckoned,
        long version,
        LocalDate periodStart,
        LocalDate periodEnd,
        UUID source)
        implements Serializable {

    /** The colour it is shown in. */
    public String tone() {
        return result == null ? "none" : result.tone();
    }

    /** What the body that reported says of it, whatever was verified. */
    public String reckonedTone() {
        return reckoned == null ? "none" : reckoned.tone();
    }

    /** What is compared: 1 or 0 for met or not; null where it does not apply. */
    public BigDecimal value() {
        return figure.value();
    }
}
