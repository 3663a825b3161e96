package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryRowTest {

    private static HistoryRow row(String value, String largest) {
        var day = LocalDate.of(2026, 3, 31);
        return new HistoryRow(Uuids.next(), new PeriodSpan(day, day), new BigDecimal(value), new BigDecimal(largest));
    }

    @Test
    void aBarIsAsLongAsItsShareOfTheLargest() {
        assertThat(row("1234.50", "2469").percent()).isEqualTo(50);
        assertThat(row("1234.50", "2469").told()).isEqualTo("1.234,5");
        assertThat(row("0", "0").percent()).isZero();
        assertThat(row("-5", "10").percent()).isZero();
        assertThat(row("-5", "-1").percent()).isZero();
        assertThat(row("3", "3").percent()).isEqualTo(100);
    }
}
