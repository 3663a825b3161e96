package doanket.report;

import java.math.BigDecimal;

/**
 * What a figure is compared with: the sum of the earlier periods of the year; the last period; the same one a year ago; the
 * plan, and the sum of the earlier periods that the plan covers; and how many times the last figure looks wrong. Each may be
 * null.
 */
record Compared(
        BigDecimal earlier, BigDecimal last, BigDecimal same, BigDecimal target, BigDecimal planned, BigDecimal far) {

    static final Compared NOTHING = new Compared(null, null, null, null, null, null);
}
