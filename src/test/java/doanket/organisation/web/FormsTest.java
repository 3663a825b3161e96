package doanket.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.NewPerson;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void aRoleBeginsWithTheUnitOfThePersonAndToday() {
        var unit = new UnitPlace(Uuids.next(), "Xã Tân Lập", "Tỉnh Vân Sơn");
        var form = new RoleForm(unit, DAY);
        form.setRole("EDITOR");

        var wanted = form.wanted();

        assertThat(wanted.role()).isEqualTo("EDITOR");
        assertThat(wanted.unit()).isEqualTo(unit.id());
        assertThat(wanted.from()).isEqualTo(DAY);
        assertThat(wanted.to()).isNull();
        assertThat(wanted.withSubtree()).isFalse();
    }

    @Test
    void aPersonIsShownAsKnownAndTakenAsTyped() {
        var form = new PersonForm();
        form.show(new NewPerson("Lò Văn An", "an@vi.du", null));
        form.setPhone("0900 000001");

        assertThat(form.wanted()).isEqualTo(new NewPerson("Lò Văn An", "an@vi.du", "0900 000001"));
    }

    @Test
    void daysAreShownAsTheyAreTypedInOffices() {
        var converter = new DayConverter();

        assertThat(converter.getAsObject(null, null, " 1/7/2026 ")).isEqualTo(DAY);
        assertThat(converter.getAsString(null, null, DAY)).isEqualTo("01/07/2026");
        assertThat(converter.getAsObject(null, null, "  ")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void unitsTravelAsTheirIdsAndNothingAsNothing() {
        var converter = new UnitPlaceConverter();
        var unit = new UnitPlace(Uuids.next(), "Xã Tân Lập", null);

        assertThat(converter.getAsString(null, null, unit)).isEqualTo(unit.id().toString());
        assertThat(converter.getAsString(null, null, null)).isEmpty();
        assertThat(converter.getAsObject(null, null, "")).isNull();
    }
}
