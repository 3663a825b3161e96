package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderLinkTest {

    private static final String ISSUER = "https://sso.vi.du";

    @Test
    void isTypedWithoutTheBlanksAround() {
        assertThat(ProviderLink.typed(ISSUER, " 5d0f7c1e-a1 ")).isEqualTo(new ProviderLink(ISSUER, "5d0f7c1e-a1"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "hai chữ", "a b", "Ân", "a\u0007"})
    void whatNoProviderCallsAnybodyIsRefused(String typed) {
        assertThatThrownBy(() -> ProviderLink.typed(ISSUER, typed)).hasMessage("refused.subjectShape");
    }

    @Test
    void hasAMeasure() {
        assertThat(ProviderLink.typed(ISSUER, "x".repeat(255)).subject()).hasSize(255);
        assertThatThrownBy(() -> ProviderLink.typed(ISSUER, "x".repeat(256))).hasMessage("refused.subjectShape");
    }
}
