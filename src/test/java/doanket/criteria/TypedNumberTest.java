package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "007|7",
                "-12|-12",
                "1234|1234",
                "1.234|1234",
                "1.234.567,50|1234567.5",
                "1 234,5|1234.5",
                "12,5|12.5",
                "0,125|0.125",
                "1234,567|1234.567",
                " 80 |80",
            })
    void readsWhatOfficesWrite(String typed, String value) {
        assertThat(TypedNumber.of(typed, false)).isEqualByComparingTo(value);
    }

    @Test
    void readsSpacesThatDoNotBreak() {
        assertThat(TypedNumber.of("1\u00a0234\u00a0567", false)).isEqualByComparingTo("1234567");
        assertThat(TypedNumber.of("1\u202f234", false)).isEqualByComparingTo("1234");
    }

    @Test
    void aPercentageIsNeverAThousand() {
        assertThat(TypedNumber.of("1,234", true)).isEqualByComparingTo("1.234");
        assertThatThrownBy(() -> TypedNumber.of("1,234", false)).hasMessage("refused.twoWays");
        assertThatThrownBy(() -> TypedNumber.of("98.500", true)).hasMessage("refused.twoWays");
        assertThatThrownBy(() -> TypedNumber.of("0 500", false)).hasMessage("refused.noNumber");
        assertThat(TypedNumber.of("98.500", false)).isEqualByComparingTo("98500");
        assertThat(TypedNumber.of("1.234,5", true)).isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "1,234,567", "1.5", "-0.25", "0.500", "012.500", "0.125"})
    void refusesWhatIsWrittenElsewhere(String typed) {
        assertThatThrownBy(() -> TypedNumber.of(typed, false))
                .isInstanceOf(FigureRefused.class)
                .hasMessage("refused.english");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nhiều", "12a", "1..2", "12,", ",5", "1.23.456", "--1", "1e5", "12 34"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> TypedNumber.of(typed, false)).hasMessage("refused.noNumber");
    }

    @Test
    void refusesMoreDigitsThanAnyFigureHas() {
        assertThat(TypedNumber.of("123456789012345", false)).isEqualByComparingTo("123456789012345");
        assertThatThrownBy(() -> TypedNumber.of("1234567890123456", false)).hasMessage("refused.numberTooLong");
        assertThat(TypedNumber.of("1,123456", false)).isEqualByComparingTo("1.123456");
        assertThatThrownBy(() -> TypedNumber.of("1,1234567", false)).hasMessage("refused.numberTooLong");
        assertThatThrownBy(() -> TypedNumber.of("9".repeat(500), false)).hasMessage("refused.numberTooLong");
    }
}
