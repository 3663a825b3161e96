package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueCountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void tellsWhatTheRowsAloneDoNotSay() {
        assertThat(new DueCount(3, 0, 3).isToBeTold()).isFalse();
        assertThat(new DueCount(6, 0, 5).isToBeTold()).isTrue();
        assertThat(new DueCount(1, 1, 1).isToBeTold()).isTrue();
    }

    @Test
    void theDayItselfIsNotLate() {
        assertThat(DueCount.daysLate(TODAY, TODAY)).isZero();
        assertThat(DueCount.daysLate(TODAY.minusDays(9), TODAY)).isEqualTo(9);
        assertThat(DueCount.daysLate(TODAY.plusDays(1), TODAY)).isNegative();
        assertThat(DueCount.daysLate(null, TODAY)).isZero();
    }
}
