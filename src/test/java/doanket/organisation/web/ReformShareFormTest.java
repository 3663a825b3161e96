package doanket.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.ReformBeneath;
import doanket.organisation.ReformWish.Share;
import doanket.organisation.UnitPlace;
import doanket.platform.Uuids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was planned for the units beneath stands in the form again, and what is not chosen is not wanted. */
class ReformShareFormTest {

    private final UUID commune = Uuids.next();
    private final UUID half = Uuids.next();
    private final ReformBeneath one = village("Thôn Một");
    private final ReformBeneath two = village("Thôn Hai");
    private final List<ReformLineForm> lines =
            List.of(new ReformLineForm(new UnitPlace(commune, "Xã Cũ", "Tỉnh"), null));

    private static ReformBeneath village(String name) {
        return new ReformBeneath(Uuids.next(), name, "Thôn", "Village", null, false);
    }

    private List<ReformShareForm> forms(Share... planned) {
        return ReformShareForm.all(
                lines, List.of(planned), unit -> unit.equals(commune) ? List.of(one, two) : List.of());
    }

    private static List<Share> wanted(List<ReformShareForm> forms) {
        return forms.stream().flatMap(ReformShareForm::wanted).toList();
    }

    @Test
    void whatIsPlannedIsWantedAgain() {
        var forms = forms(new Share(two.unit(), half));

        assertThat(forms).extracting(ReformShareForm::getUnit).containsExactly(one, two);
        assertThat(forms).extracting(ReformShareForm::getHeir).containsExactly(null, half.toString());
        assertThat(wanted(forms)).containsExactly(new Share(two.unit(), half));
    }

    @Test
    void whatDoesNotLieBeneathAnyMoreIsLeftOut() {
        assertThat(wanted(forms(new Share(Uuids.next(), half)))).isEmpty();
        assertThat(ReformShareForm.all(List.of(), List.of(new Share(one.unit(), half)), unit -> List.of(one)))
                .isEmpty();
    }

    @Test
    void nothingChosenGoesToTheOneThatTakesOver() {
        var form = forms().get(0);
        for (var none : new String[] {null, "", "Xã Nửa Này"}) {
            form.setHeir(none);

            assertThat(form.wanted()).isEmpty();
        }
    }

    @Test
    void theTypeIsToldInTheLanguageOfWhoeverLooks() {
        assertThat(one.type("vi")).isEqualTo("Thôn");
        assertThat(one.type("en")).isEqualTo("Village");
    }
}
