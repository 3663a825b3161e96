package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.PasswordHasher.Cost;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void aPasswordMatchesItsHashAndNoOtherDoes() {
        var hash = hasher.hash("Đường-8-km");

        assertThat(hasher.matches("Đường-8-km", hash)).isTrue();
        assertThat(hasher.matches("Đường-8-kM", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
    }

    @Test
    void anotherKeyboardThatComposesOtherwiseIsLetInToo() {
        var hash = hasher.hash(Normalizer.normalize("Đường-8-km", Normalizer.Form.NFC));

        assertThat(hasher.matches(Normalizer.normalize("Đường-8-km", Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void twoWithOnePasswordHaveDifferentHashes() {
        assertThat(hasher.hash("Đường-8-km")).isNotEqualTo(hasher.hash("Đường-8-km"));
    }

    @Test
    void theHashTellsHowItWasMade() {
        assertThat(hasher.hash("x")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aHashIsCheckedTheWayItWasMade() {
        var older = hasher.hash("Đường-8-km", new Cost(8 * 1024, 3, 2));

        assertThat(older).startsWith("$argon2id$v=19$m=8192,t=3,p=2$");
        assertThat(hasher.matches("Đường-8-km", older)).isTrue();
        assertThat(hasher.matches("Đường-8-kM", older)).isFalse();
    }

    @Test
    void aHashOfAnotherCostIsToBeMadeAnew() {
        assertThat(hasher.isOutdated(hasher.hash("x"))).isFalse();
        assertThat(hasher.isOutdated(hasher.hash("x", new Cost(19 * 1024, 1, 1))))
                .isTrue();
        assertThat(hasher.isOutdated(hasher.hash("x", new Cost(8 * 1024, 2, 1))))
                .isTrue();
    }

    @Test
    void refusesToReadWhatIsNoHashOfItsOwn() {
        assertThatThrownBy(() -> hasher.matches("x", "none")).isInstanceOf(IllegalStateException.class);
    }
}
