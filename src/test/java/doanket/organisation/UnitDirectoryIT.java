package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnitDirectoryIT {

    @Inject
    UnitDirectory directory;

    @Inject
    Catalogue catalogue;

    @Inject
    Acting acting;

    @BeforeEach
    void signedIn() {
        acting.as("canbo.mttq");
    }

    @Test
    void namesThatBeginWithWhatWasTypedComeFirst() {
        var found = directory.find("hoi nong dan", 5);

        assertThat(found).extracting(UnitName::name).first().isEqualTo("Hội Nông dân tỉnh Vân Sơn");
        assertThat(found).extracting(UnitName::type).containsOnly("FARMERS_UNION");
    }

    @Test
    void aCodeIsFoundByItsBeginning() {
        assertThat(directory.find("vs-05.mttq", 5)).extracting(UnitName::code).containsExactly("VS-05.MTTQ");
    }

    @Test
    void namesakesAreToldApartByWhereTheyLie() {
        assertThat(directory.pick("vs-05.mttq", 1))
                .extracting(UnitPlace::place)
                .singleElement()
                .asString()
                .endsWith(", Tỉnh Vân Sơn");
        var commune = directory.find("VS-05", 1).get(0);
        assertThat(directory.places(List.of(commune.id())).get(commune.id()))
                .isEqualTo(new UnitPlace(commune.id(), commune.name(), "Tỉnh Vân Sơn"));
    }

    @Test
    void decomposedLettersFindTheSame() {
        var typed = Normalizer.normalize("Đảng ủy đặc khu Hòn Vân", Normalizer.Form.NFD);

        assertThat(directory.find(typed, 1)).extracting(UnitName::code).containsExactly("VS-12.DU");
    }

    @Test
    void whatFitsJustOneUnitIsKnownForManyAtOnce() {
        var front = directory.find("vs-05.mttq", 5).get(0);

        var known = directory.only(List.of("VS-05.mttq", "hoi nong dan", "không có đâu", "  "));

        assertThat(known).isEqualTo(Map.of("VS-05.mttq", front.id()));
        assertThat(directory.only(List.of(" "))).isEmpty();
    }

    @Test
    void neitherNothingNorTooManyAreTold() {
        assertThat(directory.find(null, 0)).hasSize(1);
        assertThat(directory.find("  ", 100_000)).hasSize(100);
    }

    @Test
    void unknownAndMissingIdsAreSimplyNotThere() {
        var known = directory.find("VS.MTTQ", 1).get(0);

        var names = directory.names(Arrays.asList(known.id(), null, Uuids.next(), known.id()));

        assertThat(names).containsOnlyKeys(known.id());
        assertThat(directory.names(List.of())).isEmpty();
    }

    @Test
    void theClosedDistrictIsNoLongerToBeChosen() {
        assertThat(catalogue.levels()).extracting(CatalogueRow::code).doesNotContain("DISTRICT");
        assertThat(catalogue.types()).extracting(CatalogueRow::code).doesNotContain("DISTRICT");
    }

    @Test
    void aUnitOffersTheTitlesOfItsTypeAndThoseOfAnyUnit() {
        var union = directory.find("VS.HND", 1).get(0);

        assertThat(catalogue.titlesOf(union.id()))
                .extracting(CatalogueRow::code)
                .contains("CHAIR", "OFFICER")
                .doesNotContain("PARTY_SECRETARY", "FRONT_CHAIR");
    }

    @Test
    void theCatalogueSpeaksBothLanguages() {
        assertThat(catalogue.relationKinds())
                .extracting(kind -> kind.name("vi") + " / " + kind.name("en"))
                .startsWith(
                        "Trực thuộc / Belongs to",
                        "Ngành dọc / Vertical line",
                        "Đảng lãnh đạo / Party leadership",
                        "Địa bàn / Territory");
    }

    @Test
    void titlesOfAnUnknownUnitAreNotFound() {
        assertThatThrownBy(() -> catalogue.titlesOf(Uuids.next())).isInstanceOf(NotFoundException.class);
    }
}
