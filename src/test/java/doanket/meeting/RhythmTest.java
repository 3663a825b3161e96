package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void theNextMonthHasALastDayOfItsOwn() {
        assertThat(Rhythm.MONTHLY.after(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Rhythm.QUARTERLY.after(LocalDate.of(2026, 1, 5))).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(Rhythm.WEEKLY.after(LocalDate.of(2026, 12, 28))).isEqualTo(LocalDate.of(2027, 1, 4));
    }
}
