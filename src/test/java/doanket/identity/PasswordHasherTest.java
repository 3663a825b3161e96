package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

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
}
