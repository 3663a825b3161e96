package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SquareKilometresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"45,6|45.6", "45.6|45.6", "1.234,5|1234.5", "14.832|14832", "12|12", " 12,50 |12.5", "0,05|0.05"})
    void readsWhatOfficesWrite(String typed, String kept) {
        assertThat(SquareKilometres.of(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-3", "0", "1,234,5", "12,345", "1.23.4", "45 km", "350001", "99999999999"})
    void refusesWhatIsNoArea(String typed) {
        assertThatThrownBy(() -> SquareKilometres.of(typed)).hasMessage("refused.areaBad");
    }
}
