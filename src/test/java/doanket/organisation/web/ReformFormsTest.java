package doanket.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.ReformWish;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan that is changed stands in the form as it was planned. */
class ReformFormsTest {

    private final UnitPlace there = new UnitPlace(Uuids.next(), "Xã Có", "Tỉnh");
    private final ReformWish.Heir founded = new ReformWish.Heir(Uuids.next(), "R1", "Xã Mới", null);
    private final ReformWish.Heir known = ReformWish.Heir.there(there.id());

    @Test
    void whatComesAfterIsShownAndWantedAgain() {
        var forms = ReformHeirForm.all(List.of(founded, known), Map.of(there.id(), there));

        assertThat(forms).extracting(ReformHeirForm::name).containsExactly("Xã Mới", "Xã Có");
        assertThat(forms).extracting(ReformHeirForm::wanted).containsExactly(founded, known);
    }

    @Test
    void aUnitWithItsHeirOrItsNewNameIsWantedAgain() {
        var ends = ReformWish.Line.ends(there.id(), founded.unit());
        var renamed = new ReformWish.Line(there.id(), null, "Phường Có", "P. Có");
        var places = Map.of(there.id(), there);

        assertThat(ReformLineForm.all(List.of(ends), places))
                .extracting(ReformLineForm::wanted)
                .containsExactly(ends);
        assertThat(ReformLineForm.all(List.of(renamed), places))
                .extracting(ReformLineForm::wanted)
                .containsExactly(renamed);
    }

    @Test
    void whatIsNotThereAnyMoreIsLeftOut() {
        assertThat(ReformHeirForm.all(List.of(known), Map.of())).isEmpty();
        assertThat(ReformLineForm.all(List.of(ReformWish.Line.ends(there.id(), null)), Map.of()))
                .isEmpty();
    }
}
