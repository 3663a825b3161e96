package doanket.emulation;

import doanket.criteria.FigureText;
import java.math.BigDecimal;

/** Points as they are typed for one item: from nothing to its most, in steps of the rules. */
final class Points {

    private Points() {}

    /** Null for nothing typed. Refuses what is beyond the item or between the steps. */
    static BigDecimal of(String typed, Item item, BigDecimal step) {
        var points = TypedBook.number(typed);
        return points == null ? null : sound(points, item, step);
    }

    static BigDecimal sound(BigDecimal points, Item item, BigDecimal step) {
        if (points.signum() < 0 || points.compareTo(item.most()) > 0) {
            throw EmulationRefused.pointsBad(item.label(), FigureText.number(points), item.mostTold());
        }
        if (points.remainder(step).signum() != 0 && points.compareTo(item.most()) != 0) {
            throw EmulationRefused.stepBad(item.label(), FigureText.number(points), FigureText.number(step));
        }
        return points;
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
