package doanket.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.UnitPlace;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReformKeptTest {

    private static final UnitPlace ONE = new UnitPlace(UUID.randomUUID(), "Xã Một", "Tỉnh Thử");
    private static final UnitPlace TWO = new UnitPlace(UUID.randomUUID(), "Xã Hai", null);
    private static final ReformHeirForm FOUNDED = ReformHeirForm.founded(UUID.randomUUID(), "Xã \"Mới\"", "M.1");

    private final String text =
            ReformKept.text(List.of(ReformHeirForm.there(ONE), FOUNDED), List.of(new ReformLineForm(TWO, null)));

    @Test
    void givesBackWhatWasAddedInItsOrder() {
        var kept = ReformKept.read(text);

        assertThat(kept.units()).containsExactly(ONE.id(), TWO.id());
        var places = Map.of(ONE.id(), ONE, TWO.id(), TWO);
        assertThat(kept.heirs(places)).containsExactly(ReformHeirForm.there(ONE), FOUNDED);
        assertThat(kept.lines(places)).extracting(ReformLineForm::getPlace).containsExactly(TWO);
    }

    @Test
    void leavesOutUnitsThatAreNotThereAnyMore() {
        var kept = ReformKept.read(text);

        assertThat(kept.heirs(Map.of())).containsExactly(FOUNDED);
        assertThat(kept.lines(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{}",
                "{\"heirs\":[1],\"units\":[]}",
                "{\"heirs\":[],\"units\":[{}]}",
                "{\"heirs\":{},\"units\":[]}"
            })
    void nothingComesOfWhatCannotBeRead(String foreign) {
        var kept = ReformKept.read(foreign);

        assertThat(kept.units()).isEmpty();
        assertThat(kept.heirs(Map.of())).isEmpty();
    }
}
