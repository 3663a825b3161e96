package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanCellTest {

    private static PlanCell cell(IndicatorInfo indicator, String plan, String result) {
        return new PlanCell(
                indicator,
                UUID.randomUUID(),
                plan == null ? null : new BigDecimal(plan),
                1,
                result == null ? null : Figure.of(new BigDecimal(result)));
    }

    @Test
    void theResultIsToldInPercentOfThePlan() {
        assertThat(cell(Indicators.ROADS, "500", "553.75").percentTold()).isEqualTo("110,75%");
        assertThat(cell(Indicators.ROADS, "3", "1").percentTold()).isEqualTo("33,33%");
        assertThat(cell(Indicators.ROADS, "0", "1").percentTold()).isEmpty();
        assertThat(cell(Indicators.ROADS, null, "1").percentTold()).isEmpty();
        assertThat(cell(Indicators.ROADS, "3", null).percentTold()).isEmpty();
        assertThat(cell(Indicators.YES_NO, "1", "1").percentTold()).isEmpty();
    }

    @Test
    void whatHasToFallIsReachedFromBelow() {
        assertThat(cell(Indicators.POVERTY, "5", "4.9").tone()).isEqualTo("good");
        assertThat(cell(Indicators.POVERTY, "5", "5.1").tone()).isEqualTo("warn");
        assertThat(cell(Indicators.ROADS, "5", "5").reached()).isTrue();
        assertThat(cell(Indicators.HOUSES, "0", "1").reached()).isFalse();
        assertThat(cell(Indicators.HOUSES, "0", "0").reached()).isTrue();
        assertThat(cell(Indicators.ROADS, "5", null).reached()).isNull();
        assertThat(cell(Indicators.ROADS, "5", null).tone()).isEqualTo("none");
        assertThat(new PlanCell(Indicators.SHARE, null, BigDecimal.TEN, 1, Figure.spared()).reached())
                .isNull();
    }

    @Test
    void whatStandsInAFieldIsReadBackAsTheSame() {
        for (var plan : new String[] {"1.234", "1234", "0.5", "1234567.125"}) {
            var printed = cell(Indicators.ROADS, plan, null).planPrinted();

            assertThat(FigureText.parse(printed, Indicators.ROADS).value())
                    .as(printed)
                    .isEqualByComparingTo(plan);
        }
        assertThat(cell(Indicators.YES_NO, "1", null).planPrinted()).isEqualTo("Đạt");
        assertThat(cell(Indicators.ROADS, null, null).planPrinted()).isEmpty();
    }
}
