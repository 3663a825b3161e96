package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void showsMomentsInVietnam() {
        var lateInGreenwich = Instant.parse("2026-05-08T20:05:00Z");

        assertThat(Shown.moment(lateInGreenwich)).isEqualTo("09/05/2026, 03:05");
        assertThat(Shown.day(lateInGreenwich)).isEqualTo("09/05/2026");
        assertThat(Shown.date(LocalDate.of(2026, 5, 9))).isEqualTo("09/05/2026");
    }

    @Test
    void showsNothingWhereThereIsNothing() {
        assertThat(Shown.moment(null)).isEmpty();
        assertThat(Shown.day(null)).isEmpty();
        assertThat(Shown.date(null)).isEmpty();
    }

    @Test
    void writesNumbersOfBytesWithADecimalComma() {
        assertThat(Shown.size(999)).isEqualTo("999 B");
        assertThat(Shown.size(12_345)).isEqualTo("12 kB");
        assertThat(Shown.size(1_540_000)).isEqualTo("1,5 MB");
    }
}
