package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final int MOST = 20;

    @Test
    void isKeptComposedAndWithoutBlanksAround() {
        var typed = Normalizer.normalize("  Sửa đường ", Normalizer.Form.NFD);

        assertThat(Wording.text(typed, MOST)).isEqualTo("Sửa đường");
        assertThat(Wording.text(null, MOST)).isEmpty();
        assertThat(Wording.text("ế".repeat(MOST), MOST)).hasSize(MOST);
    }

    @Test
    void refusesWhatIsTooLongBearsAMarkOfSecrecyOrIsMissing() {
        assertThatThrownBy(() -> Wording.text("x".repeat(MOST + 1), MOST)).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> Wording.text("TỐI MẬT", MOST)).hasMessage("refused.secret");
        assertThatThrownBy(() -> Wording.needed(" \n ", MOST)).hasMessage("refused.textMissing");
        assertThatThrownBy(() -> Wording.needed(null, MOST)).hasMessage("refused.textMissing");
    }

    @Test
    void countsAreToldWithDots() {
        assertThat(Told.number(0)).isEqualTo("0");
        assertThat(Told.number(999)).isEqualTo("999");
        assertThat(Told.number(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void aPlaceIsCalledByItsNameWithoutMarksAndWithoutItsKind() {
        var place = new Place(UUID.randomUUID(), "VS-01", "Xã Mường Thử");

        assertThat(place.isExactly(" vs-01 ")).isTrue();
        assertThat(place.isExactly("xã mường thử")).isTrue();
        assertThat(place.isExactly("Mường Thử")).isFalse();
        assertThat(place.isCalled("muong thu")).isTrue();
        assertThat(place.isCalled("thu")).isTrue();
        assertThat(place.isCalled("uong thu")).isFalse();
        assertThat(place.isCalled(" ")).isFalse();
    }

    @Test
    void whatIsUnknownInAnAddressIsTheFirstOfItsKind() {
        assertThat(OversightKind.of("criticism")).isEqualTo(OversightKind.CRITICISM);
        assertThat(OversightKind.of(null)).isEqualTo(OversightKind.SUPERVISION);
        assertThat(WordKind.of("channel")).isEqualTo(WordKind.CHANNEL);
        assertThat(WordKind.of("zzz")).isEqualTo(WordKind.TOPIC);
        for (var kind : OversightKind.values()) {
            assertThat(OversightKind.of(kind.address())).isEqualTo(kind);
        }
        for (var kind : WordKind.values()) {
            assertThat(WordKind.of(kind.word())).isEqualTo(kind);
        }
    }
}
