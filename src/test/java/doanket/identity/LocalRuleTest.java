package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalRuleTest {

    private static final Optional<String> PROVIDER = Optional.of("Tỉnh");

    @Test
    void usuallyEveryPasswordOpens() {
        assertThat(LocalRule.of("all", PROVIDER).admits(SignInWay.LOCAL)).isTrue();
        assertThat(LocalRule.of("all", PROVIDER).admits(SignInWay.EMERGENCY)).isTrue();
    }

    @Test
    void onDemandOnlyThoseOfEmergencyAccounts() {
        assertThat(LocalRule.of("emergency", PROVIDER).admits(SignInWay.LOCAL)).isFalse();
        assertThat(LocalRule.of("emergency", PROVIDER).admits(SignInWay.EMERGENCY))
                .isTrue();
    }

    @Test
    void aWordInCapitalsIsTheSameAndAnotherIsRefused() {
        assertThat(LocalRule.of(" Emergency", PROVIDER).onlyEmergency()).isTrue();
        assertThat(LocalRule.of("ALL", PROVIDER).onlyEmergency()).isFalse();
        assertThatThrownBy(() -> LocalRule.of("emergancy", PROVIDER))
                .hasMessage("doanket.signin.local is to be all or emergency, not \"emergancy\".");
    }

    @Test
    void withoutAProviderNobodyIsShutOut() {
        assertThat(LocalRule.of("emergency", Optional.empty()).admits(SignInWay.LOCAL))
                .isTrue();
    }
}
