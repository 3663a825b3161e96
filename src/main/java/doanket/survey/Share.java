package doanket.survey;

import doanket.criteria.FigureText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in per cent with two places, as papers tell them. */
final class Share {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final int PLACES = 2;

    private Share() {}

    /** Null of nothing at all. */
    static BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }

    static String told(BigDecimal share) {
        return share == null ? "" : FigureText.number(share.stripTrailingZeros()) + "%";
    }

    static String count(Integer count) {
        return count == null ? "" : FigureText.number(BigDecimal.valueOf(count));
    }
}
