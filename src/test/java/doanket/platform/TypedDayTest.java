package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"01/07/2025", "1/7/2025", "01.07.2025", "01-07-2025", "1 / 7 / 2025", " 1.7.2025 ", "2025-07-01"
            })
    void readsTheWaysDaysAreTyped(String typed) {
        assertThat(TypedDay.of(typed)).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "01/13/2026", "7/2025", "01/07/25", "hôm nay", "45839", "0/0/2026", "\0"})
    void knowsNoDayOfThatName(String typed) {
        assertThat(TypedDay.of(typed)).isNull();
        assertThat(TypedDay.isBad(typed)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void findsNothingBadInWhatWasNotTyped(String typed) {
        assertThat(TypedDay.of(typed)).isNull();
        assertThat(TypedDay.isBad(typed)).isFalse();
    }

    @Test
    void doubtsDaysBeforeTheFrontAndBeyondTheCentury() {
        assertThat(TypedDay.isSensible(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(TypedDay.isSensible(LocalDate.of(2925, 1, 1))).isFalse();
        assertThat(TypedDay.isSensible(LocalDate.of(1930, 11, 18))).isTrue();
    }
}
