package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void aNameIsOneLineInComposedLetters() {
        var typed = Normalizer.normalize("  Ủy ban\u00a0 MTTQ\n xã\tMường ", Normalizer.Form.NFD);

        assertThat(Wording.name(typed)).isEqualTo("Ủy ban MTTQ xã Mường");
    }

    @Test
    void whatCannotBeSeenIsLeftOutAndWhatControlsIsRefused() {
        assertThat(Wording.name("Xã\u200b Mường\ufeff")).isEqualTo("Xã Mường");
        assertThatThrownBy(() -> Wording.name("Xã\u0007")).hasMessage("refused.controlCharacters");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n ", "\u200b"})
    void nothingIsNoNameAndMayBeNothing(String typed) {
        assertThatThrownBy(() -> Wording.name(typed)).hasMessage("refused.nameShape");
        assertThat(Wording.nameOrNothing(typed)).isNull();
    }

    @Test
    void aNameHasAMeasure() {
        assertThat(Wording.name("x".repeat(Wording.NAME_MAX))).hasSize(Wording.NAME_MAX);
        assertThatThrownBy(() -> Wording.nameOrNothing("x".repeat(Wording.NAME_MAX + 1)))
                .hasMessage("refused.nameShape");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-A", "Á", "A B", "A/B"})
    void aCodeHasAShape(String typed) {
        assertThatThrownBy(() -> Wording.code(typed)).hasMessage("refused.codeShape");
    }

    @Test
    void codesAreComparedInCapitals() {
        assertThat(Wording.code(" vs.mttq_1-a ")).isEqualTo("VS.MTTQ_1-A");
        assertThatThrownBy(() -> Wording.code("X".repeat(41))).hasMessage("refused.codeShape");
    }
}
