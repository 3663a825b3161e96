package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void holdsThreeMonths() {
        var quarter = Quarter.around(LocalDate.of(2026, 11, 26));

        assertThat(quarter).isEqualTo(new Quarter(2026, 4));
        assertThat(quarter.starts()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(quarter.ends()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new Quarter(2028, 1).ends()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(new Quarter(2026, 1).before()).isEqualTo(new Quarter(2025, 4));
        assertThat(quarter.roman()).isEqualTo("IV");
    }

    @Test
    void isReadAsItIsWrittenAndNothingElse() {
        assertThat(Quarter.of("2026-3")).contains(new Quarter(2026, 3));
        assertThat(Quarter.of(new Quarter(2025, 4).key())).contains(new Quarter(2025, 4));
        for (var none : new String[] {null, "", "2026-5", "2026-0", "26-1", "2026-3 ", "x"}) {
            assertThat(Quarter.of(none)).as(none).isEmpty();
        }
    }

    @Test
    void thoseBeforeADayBeginWithItsOwn() {
        assertThat(Quarter.until(LocalDate.of(2026, 4, 1), 3))
                .containsExactly(new Quarter(2026, 2), new Quarter(2026, 1), new Quarter(2025, 4));
    }
}
