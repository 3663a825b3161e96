package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigurePeriodTest {

    @Test
    void periodsThatAddUpFollowEachOtherWithoutAGap() {
        for (var sum : FigurePeriod.SUMS) {
            var whole = sum.get(sum.size() - 1);
            var next = whole.from(2024);
            for (var part : sum.subList(0, sum.size() - 1)) {
                assertThat(part.from(2024)).isEqualTo(next);
                next = part.until(2024).plusDays(1);
            }
            assertThat(next).isEqualTo(whole.until(2024).plusDays(1));
        }
    }

    @Test
    void eachPeriodButTheYearIsAPartOfAnother() {
        for (var period : FigurePeriod.values()) {
            assertThat(FigurePeriod.SUMS.stream().anyMatch(sum -> sum.contains(period)))
                    .isTrue();
            assertThat(FigurePeriod.of(period.word())).contains(period);
        }
        assertThat(FigurePeriod.of("x")).isEmpty();
        assertThat(FigurePeriod.of(null)).isEmpty();
        assertThat(FigurePeriod.M2.until(2024)).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
