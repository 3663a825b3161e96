package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One reported figure: a value (1 or 0 for met or not), with numerator and denominator where it was counted so, or nothing
 * but the word that the indicator does not apply.
 */
public record Figure(BigDecimal value, BigDecimal numerator, BigDecimal denominator, boolean notApplicable)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    public static Figure of(BigDecimal value) {
        return new Figure(value, null, null, false);
    }

    /** So many of so many, as a percentage of two places. The denominator is not zero. */
    public static Figure ratio(BigDecimal numerator, BigDecimal denominator) {
        var value = numerator.multiply(HUNDRED).divide(denominator, PLACES, RoundingMode.HALF_UP);
        return new Figure(plain(value), numerator, denominator, false);
    }

    public static Figure spared() {
        return new Figure(null, null, null, true);
    }

    /** Whether it says the same; 80 and 80,0 do. */
    public boolean isSame(Figure other) {
        return other != null
                && notApplicable == other.notApplicable
                && same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
