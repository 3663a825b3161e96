package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import jakarta.persistence.OptimisticLockException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static NewPerson typed(String name, String phone) {
        return new NewPerson(name, "an@vi.du", phone);
    }

    private static Person person(String name) {
        return new Person(Uuids.next(), typed(name, null));
    }

    @Test
    void hasANameInComposedLettersWithSingleBlanks() {
        var decomposed = Normalizer.normalize("  Nguyễn   Văn Ân ", Normalizer.Form.NFD);

        assertThat(person(decomposed).fullName()).isEqualTo("Nguyễn Văn Ân");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void hasANameAtAll(String name) {
        assertThatThrownBy(() -> person(name)).hasMessage("refused.nameMissing");
    }

    @Test
    void aNameHasAMeasure() {
        assertThat(person("x".repeat(PersonService.NAME_MAX)).fullName()).hasSize(PersonService.NAME_MAX);
        assertThatThrownBy(() -> person("x".repeat(PersonService.NAME_MAX + 1))).hasMessage("refused.nameMissing");
    }

    @Test
    void aFormSentTwiceIsTheSamePerson() {
        var person = person("Nguyễn Văn Ân");

        assertThat(person.is(typed(" Nguyễn  Văn Ân", null))).isTrue();
        assertThat(person.is(typed("Nguyễn Văn Ân", "0912000111"))).isFalse();
        assertThat(person.is(typed("Nguyễn Văn An", null))).isFalse();
    }

    @Test
    void tellsWhatWasCorrected() {
        var person = person("Nguyễn Văn Ân");
        var before = person.told();
        person.reachableBy("an@vi.du", "0912000111");
        assertThat(before.to(person.told())).startsWith("Nguyễn Văn Ân: ").contains("0912000111");

        var then = person.told();
        person.rename("Nguyễn Văn An");
        assertThat(then.to(person.told())).contains("Nguyễn Văn Ân → Nguyễn Văn An");
    }

    @Test
    void refusesWhatWasChangedOnTheGroundOfAnOlderState() {
        var person = person("Nguyễn Văn Ân");

        assertThatThrownBy(() -> person.expect(-1)).isInstanceOf(OptimisticLockException.class);
    }
}
