package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String NAME = "doanket.cookie.secure";

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "yes", "Yes", "1", "on", " On "})
    void thatIsYes(String word) {
        assertThat(Settings.isYes(NAME, word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "no", "NO", "0", "off"})
    void thatIsNo(String word) {
        assertThat(Settings.isYes(NAME, word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "tru", "2", "disabled"})
    void anythingElseIsRefused(String word) {
        assertThatThrownBy(() -> Settings.isYes(NAME, word))
                .hasMessage("doanket.cookie.secure is to be true or false, not \"" + word + "\".");
    }
}
