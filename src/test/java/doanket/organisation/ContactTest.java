package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @Test
    void nothingTypedIsNothing() {
        assertThat(Contact.of("  ", null)).isEqualTo(new Contact(null, null));
    }

    @ParameterizedTest
    @CsvSource({"0912 000 111, 0912000111", "(0212) 385.1234, 02123851234", "+84-912-000-111, +84912000111"})
    void aNumberIsKeptWithoutWhatMakesItReadable(String typed, String kept) {
        assertThat(Contact.of("an@vi.du", typed)).isEqualTo(new Contact("an@vi.du", kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", "an@", "@vi.du", "an@vi", "an@vi.d", "an hai@vi.du", "<an@vi.du>", "a@b@vi.du"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> Contact.of(typed, "")).hasMessage("refused.emailShape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "1234567890123456", "0912 00x 111", "84+912000111"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Contact.of("", typed)).hasMessage("refused.phoneShape");
    }

    @Test
    void anAddressHasAMeasure() {
        assertThat(Contact.isEmail("an@" + "v".repeat(194) + ".du")).isTrue();
        assertThat(Contact.isEmail("an@" + "v".repeat(195) + ".du")).isFalse();
    }
}
