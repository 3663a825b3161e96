package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class YardstickTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final UUID COMMUNE = UUID.randomUUID();
    private static final UUID PROVINCE = UUID.randomUUID();
    private static final Place PLACE = new Place(List.of(COMMUNE, PROVINCE), "3", "TN");

    private final List<Threshold> thresholds = new ArrayList<>();

    @Test
    void theNarrowerDecisionWins() {
        decide(ThresholdScope.ALL, "", 90, START);
        assertThat(wanted()).isEqualTo(90);
        decide(ThresholdScope.REGION, "TN", 80, START);
        assertThat(wanted()).isEqualTo(80);
        decide(ThresholdScope.GROUP, "3", 70, START);
        assertThat(wanted()).isEqualTo(70);
        decide(ThresholdScope.UNIT, PROVINCE.toString(), 75, START);
        assertThat(wanted()).isEqualTo(75);
        decide(ThresholdScope.UNIT, COMMUNE.toString(), 60, START);
        assertThat(wanted()).isEqualTo(60);
    }

    @Test
    void theLastDecisionBeforeTheDayCounts() {
        decide(ThresholdScope.ALL, "", 70, START);
        decide(ThresholdScope.ALL, "", 80, DAY);
        decide(ThresholdScope.ALL, "", 90, DAY.plusDays(1));

        assertThat(wanted()).isEqualTo(80);
    }

    @Test
    void decisionsOfOtherGroupsRegionsAndUnitsDoNotCount() {
        decide(ThresholdScope.GROUP, "1", 70, START);
        decide(ThresholdScope.REGION, "DBSH", 70, START);
        decide(ThresholdScope.UNIT, UUID.randomUUID().toString(), 70, START);

        assertThat(new Yardstick(thresholds).of(Indicators.SHARE.id(), PLACE, DAY))
                .isEmpty();
        assertThat(judge(Indicators.SHARE, "50")).isNull();
    }

    @Test
    void judgesOnTheSideOfTheDirection() {
        assertThat(judged(Direction.AT_LEAST, "80")).isEqualTo(Result.MET);
        assertThat(judged(Direction.AT_LEAST, "79.99")).isEqualTo(Result.NEARLY);
        assertThat(judged(Direction.AT_LEAST, "69")).isEqualTo(Result.UNMET);
        assertThat(judged(Direction.AT_MOST, "80")).isEqualTo(Result.MET);
        assertThat(judged(Direction.AT_MOST, "80.01")).isEqualTo(Result.UNMET);
        assertThat(judged(Direction.EQUAL, "80.00")).isEqualTo(Result.MET);
        assertThat(judged(Direction.EQUAL, "81")).isEqualTo(Result.UNMET);
    }

    @Test
    void whatIsMetByItsVeryWordsNeedsNoThreshold() {
        assertThat(judge(Indicators.YES_NO, "1")).isEqualTo(Result.MET);
        assertThat(judge(Indicators.YES_NO, "0")).isEqualTo(Result.UNMET);
    }

    @Test
    void whatDoesNotApplyIsNotJudged() {
        decide(ThresholdScope.ALL, "", 70, START);

        assertThat(new Yardstick(thresholds).judge(Indicators.SHARE, Figure.spared(), PLACE, DAY))
                .isEqualTo(Result.NOT_APPLICABLE);
    }

    private static Result judged(Direction direction, String value) {
        var nearly = direction == Direction.AT_LEAST ? BigDecimal.valueOf(70) : null;
        return new Threshold(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        ThresholdScope.ALL,
                        "",
                        BigDecimal.valueOf(80),
                        nearly,
                        START,
                        "")
                .judge(new BigDecimal(value), direction);
    }

    private Result judge(IndicatorInfo indicator, String value) {
        return new Yardstick(thresholds).judge(indicator, Figure.of(new BigDecimal(value)), PLACE, DAY);
    }

    private int wanted() {
        return new Yardstick(thresholds)
                .of(Indicators.SHARE.id(), PLACE, DAY)
                .orElseThrow()
                .value()
                .intValue();
    }

    private void decide(ThresholdScope scope, String key, int value, LocalDate from) {
        thresholds.add(new Threshold(
                UUID.randomUUID(), Indicators.SHARE.id(), scope, key, BigDecimal.valueOf(value), null, from, "QĐ"));
    }
}
