package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Choice;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceConverterTest {

    private final ChoiceConverter converter = new ChoiceConverter();

    @Test
    void aChoiceTravelsWithItsName() {
        var choice = new Choice(UUID.randomUUID(), "Hội Nông dân xã Tân Hòa");

        assertThat(converter.getAsObject(null, null, converter.getAsString(null, null, choice)))
                .isEqualTo(choice);
    }

    @Test
    void anIdentifierAloneHasNoName() {
        var id = UUID.randomUUID();

        assertThat(converter.getAsObject(null, null, id.toString())).isEqualTo(new Choice(id, ""));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "rác rác", "\0"})
    void whatIsNoChoiceIsNone(String text) {
        assertThat(converter.getAsObject(null, null, text)).isNull();
    }

    @Test
    void noChoiceIsAnEmptyField() {
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }
}
