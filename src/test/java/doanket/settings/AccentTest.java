package doanket.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#a4161a, 7.75", "#0b6e4f, 6.2"})
    void knowsTheContrastAgainstWhite(String colour, double contrast) {
        assertThat(Accent.of(colour).contrast()).isCloseTo(contrast, within(0.1));
    }

    @Test
    void takesAColourThatIsDarkEnoughHoweverItIsWritten() {
        assertThat(Accent.typed(" #0B6E4F ").hex()).isEqualTo("#0b6e4f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "url(x)", "#0b6e4f;}body{display:none"})
    void refusesWhatIsNoColour(String text) {
        assertThatThrownBy(() -> Accent.typed(text)).hasMessage("refused.colourBad");
    }

    @Test
    void refusesALightColourAndNamesADarkerOne() {
        assertThatThrownBy(() -> Accent.typed("#ffd84d")).isInstanceOfSatisfying(SettingsRefused.class, refused -> {
            assertThat(refused).hasMessage("refused.colourLight");
            assertThat(Accent.typed((String) refused.arguments()[2]).contrast())
                    .isBetween(Accent.LEAST, Accent.LEAST + 0.5);
        });
    }

    @Test
    void theSecondLevelOfContrastGetsADarkerOneAndTheHighestItsOwn() {
        var sheet = Accent.typed("#1a5fd0").sheet();

        assertThat(sheet)
                .contains("[data-contrast=\"normal\"]{--brand:#1a5fd0")
                .doesNotContain("data-contrast=\"max\"");
        var high = sheet.replaceAll("(?s).*data-contrast=\"high\"\\]\\{--brand:(#[0-9a-f]{6}).*", "$1");
        assertThat(Accent.of(high).contrast()).isGreaterThanOrEqualTo(Accent.HIGH);
    }
}
