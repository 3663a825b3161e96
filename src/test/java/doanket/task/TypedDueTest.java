package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Due dates as people type them into a list on 15 May 2026. */
class TypedDueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    @ParameterizedTest
    @CsvSource({
        "31/3/2027, 2027-03-31",
        "31-3-2027, 2027-03-31",
        "31/3/27, 2027-03-31",
        "30/11, 2026-11-30",
        "31.3, 2027-03-31",
        "15/5, 2026-05-15",
        "2026-06-01, 2026-06-01",
        "tháng 6/2026, 2026-06-30",
        "2/2028, 2028-02-29",
        "quý II, 2026-06-30",
        "Quý I, 2027-03-31",
        "q4/2026, 2026-12-31"
    })
    void areUnderstood(String typed, LocalDate day) {
        assertThat(TypedDue.of(typed, TODAY)).isEqualTo(day);
        assertThat(TypedDue.isBad(typed, TODAY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2", "sớm", "13/2026", "quý V", "32/1/2026"})
    void orAreNoDays(String typed) {
        assertThat(TypedDue.of(typed, TODAY)).isNull();
        assertThat(TypedDue.isBad(typed, TODAY)).isTrue();
    }

    @Test
    void nothingIsNoDayAndNothingBad() {
        assertThat(TypedDue.of(" ", TODAY)).isNull();
        assertThat(TypedDue.isBad("", TODAY)).isFalse();
    }
}
