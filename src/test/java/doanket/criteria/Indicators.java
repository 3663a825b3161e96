package doanket.criteria;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;

/** Indicators to try things with. */
final class Indicators {

    private static final FigureWords VIETNAMESE = FigureWords.of(new Locale("vi"));

    static final IndicatorInfo YES_NO = of(ValueType.YES_NO, null, Direction.AT_LEAST, false, null, null);
    static final IndicatorInfo SHARE = of(ValueType.PERCENT, "%", Direction.AT_LEAST, false, 0, 100);
    static final IndicatorInfo POVERTY = of(ValueType.PERCENT, "%", Direction.AT_MOST, false, 0, 100);
    static final IndicatorInfo ROADS = of(ValueType.NUMBER, "km", Direction.AT_LEAST, true, 0, null);
    static final IndicatorInfo HOUSES = of(ValueType.NUMBER, "nhà", Direction.EQUAL, false, 0, null);

    private Indicators() {}

    private static IndicatorInfo of(
            ValueType type, String unit, Direction direction, boolean mayNotApply, Integer... bounds) {
        return new IndicatorInfo(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "1.1",
                "Chỉ tiêu",
                type,
                unit,
                direction,
                mayNotApply,
                sum(type),
                bound(bounds[0]),
                bound(bounds[1]),
                VIETNAMESE);
    }

    private static SumRule sum(ValueType type) {
        return switch (type) {
            case YES_NO -> SumRule.NONE;
            case PERCENT -> SumRule.RATIO;
            case NUMBER -> SumRule.SUM;
        };
    }

    /** Without bounds. */
    static IndicatorInfo free(IndicatorInfo one) {
        return of(one.type(), one.unit(), one.direction(), one.mayNotApply(), null, null);
    }

    /** The same for somebody who reads that language, and where it may not apply. */
    static IndicatorInfo readIn(Locale language, IndicatorInfo one) {
        return new IndicatorInfo(
                one.id(),
                one.criterion(),
                one.code(),
                one.name(),
                one.type(),
                one.unit(),
                one.direction(),
                true,
                one.sum(),
                one.lowest(),
                one.highest(),
                FigureWords.of(language));
    }

    static IndicatorInfo upTo(IndicatorInfo one, BigDecimal highest) {
        return new IndicatorInfo(
                UUID.randomUUID(),
                one.criterion(),
                "1.1-" + one.type(),
                one.name(),
                one.type(),
                one.unit(),
                one.direction(),
                one.mayNotApply(),
                one.sum(),
                one.lowest(),
                highest,
                one.words());
    }

    private static BigDecimal bound(Integer bound) {
        return bound == null ? null : BigDecimal.valueOf(bound);
    }
}
