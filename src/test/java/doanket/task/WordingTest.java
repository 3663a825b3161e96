package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void isComposedAndWithoutBlanksAround() {
        assertThat(Wording.content("  Vận đo\u0323\u0302ng\nNhân dân \n")).isEqualTo("Vận động\nNhân dân");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t "})
    void contentAndReasonsAreOwedOtherTextIsNot(String typed) {
        assertThatThrownBy(() -> Wording.content(typed)).hasMessage("refused.contentMissing");
        assertThatThrownBy(() -> Wording.reason(typed)).hasMessage("refused.reasonMissing");
        assertThat(Wording.text(typed)).isEmpty();
        assertThat(Wording.line(typed)).isEmpty();
    }

    @Test
    void eachHasItsLengthAndTellsIt() {
        assertThat(Wording.line("a".repeat(Wording.LINE_MAX))).hasSize(Wording.LINE_MAX);
        assertThatThrownBy(() -> Wording.line("a".repeat(Wording.LINE_MAX + 1)))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.arguments())
                                .containsExactly(Wording.LINE_MAX, Wording.LINE_MAX + 1));
        assertThatThrownBy(() -> Wording.content("a".repeat(Wording.CONTENT_MAX + 1)))
                .hasMessage("refused.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TUYỆT MẬT\nBáo cáo số 1", "TỐI MẬT"})
    void whatIsMarkedSecretDoesNotComeIn(String typed) {
        assertThatThrownBy(() -> Wording.content(typed)).hasMessage("refused.secret");
        assertThatThrownBy(() -> Wording.text(typed)).hasMessage("refused.secret");
    }
}
