package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSpanTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, , 2026-02-10, 2026-02-01, 2026-02-28",
        "MONTH, 14, 2026-11-14, 2026-10-15, 2026-11-14",
        "MONTH, 14, 2026-11-15, 2026-11-15, 2026-12-14",
        "MONTH, 14, 2026-12-31, 2026-12-15, 2027-01-14",
        "WEEK, , 2026-11-26, 2026-11-23, 2026-11-29",
        "WEEK, 4, 2026-11-26, 2026-11-20, 2026-11-26",
        "WEEK, 3, 2026-11-26, 2026-11-26, 2026-12-02",
        "QUARTER, , 2026-11-26, 2026-10-01, 2026-12-31",
        "QUARTER, 14, 2026-12-20, 2026-12-15, 2027-03-14",
        "HALF_YEAR, , 2026-06-30, 2026-01-01, 2026-06-30",
        "YEAR, 14, 2026-12-14, 2025-12-15, 2026-12-14",
        "YEAR, , 2024-02-29, 2024-01-01, 2024-12-31"
    })
    void coversTheDayUpToItsCutOff(PeriodKind kind, Integer cut, LocalDate day, LocalDate starts, LocalDate ends) {
        assertThat(PeriodSpan.around(kind, cut, day)).isEqualTo(new PeriodSpan(starts, ends));
    }

    @Test
    void periodsFollowEachOtherWithoutAGapOrAnOverlap() {
        for (var kind : PeriodKind.values()) {
            if (kind == PeriodKind.AD_HOC) {
                continue;
            }
            var cut = kind == PeriodKind.WEEK ? 5 : 14;
            var span = PeriodSpan.around(kind, cut, LocalDate.of(2026, 1, 31));
            for (int times = 0; times < 30; times++) {
                var next = span.next(kind, cut);
                assertThat(next.starts()).isEqualTo(span.ends().plusDays(1));
                assertThat(next.isSound()).isTrue();
                span = next;
            }
        }
    }

    @Test
    void whatFollowsNoCalendarHasNoPeriodAround() {
        assertThatThrownBy(() -> PeriodSpan.around(PeriodKind.AD_HOC, null, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
