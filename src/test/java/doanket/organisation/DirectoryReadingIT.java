package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.PersonService;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DirectoryReadingIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

    @Inject
    DirectoryReading directory;

    @Inject
    DetailReading details;

    @Inject
    UnitDirectory names;

    @Inject
    UnitService units;

    @Inject
    AppointmentService appointments;

    @Inject
    PersonService people;

    @Inject
    Acting acting;

    @Test
    void nongDanFindsTheFarmersUnionsWithoutMarks() {
        acting.as("canbo.xa02");

        var found = directory.units(filter("nong dan", null, null, null)).rows();

        assertThat(found).extracting(DirectoryUnit::name).first().isEqualTo("Hội Nông dân tỉnh Vân Sơn");
        assertThat(found).allSatisfy(unit -> assertThat(unit.name()).contains("Nông"));
    }

    @Test
    void decomposedLettersAndCapitalsFindTheSame() {
        acting.as("canbo.xa02");
        var typed = "Hội Nông dân xã Mường Lâm";

        var composed = directory.units(filter(typed, null, null, null));
        var decomposed = directory.units(filter(Normalizer.normalize(typed, Normalizer.Form.NFD), null, null, null));
        var capitals = directory.units(filter("HOI NONG DAN XA MUONG LAM", null, null, null));

        assertThat(composed.rows()).extracting(DirectoryUnit::name).containsExactly(typed);
        assertThat(decomposed.rows()).isEqualTo(composed.rows());
        assertThat(capitals.rows()).isEqualTo(composed.rows());
    }

    @Test
    void signsOfPatternsAreOnlySigns() {
        acting.as("canbo.xa02");

        assertThat(directory.units(filter("%%%_", null, null, null)).rows()).isEmpty();
        assertThat(directory.people(filter("_", null, null, null)).rows()).isEmpty();
    }

    @Test
    void aUnitIsToldWithWhatItBelongsToAndWhoHeadsIt() {
        acting.as("canbo.xa02");

        var farmers = directory.units(filter("VS.HND", null, null, null)).rows().get(0);

        assertThat(farmers.above()).isEqualTo("Ủy ban MTTQ Việt Nam tỉnh Vân Sơn");
        assertThat(farmers.headName()).isEqualTo("Lò Văn Chiến");
        assertThat(farmers.type().in("en")).isEqualTo("Farmers' Union");
    }

    @Test
    void theFiltersNarrowTogether() {
        acting.as("canbo.xa02");
        var commune = unit("VS-03");

        var found = directory.units(filter(null, "DIVISION", "COMMUNE", commune));

        assertThat(found.total()).isEqualTo(3);
        assertThat(found.rows()).extracting(DirectoryUnit::name).allMatch(name -> name.endsWith("phường Vân Trung"));
    }

    @Test
    void closedUnitsAppearOnlyWhereAskedFor() {
        acting.as("canbo.xa02");

        var today = directory.units(filter("huyện Vân Thượng", null, null, null));
        var ever = directory.units(new DirectoryFilter("huyện Vân Thượng", null, null, null, true, null));

        assertThat(today.rows()).isEmpty();
        assertThat(ever.rows())
                .extracting(DirectoryUnit::lastDay)
                .containsExactly(BEGUN.minusDays(1), BEGUN.minusDays(1));
    }

    @Test
    void thePagesTogetherHoldEveryUnitOnceInProtocolOrder() {
        acting.as("canbo.xa02");
        var seen = new ArrayList<UUID>();
        var province = unit("VS");
        var page = directory.units(filter(null, null, null, province));
        while (page.last() != null) {
            page.rows().forEach(row -> seen.add(row.id()));
            page = directory.units(new DirectoryFilter(null, null, null, province, false, page.last()));
        }
        page.rows().forEach(row -> seen.add(row.id()));

        assertThat(seen).doesNotHaveDuplicates().hasSize((int) page.total());
        assertThat(seen.get(0)).isEqualTo(province);
        assertThat(seen.get(1)).isEqualTo(unit("VS.TU"));
    }

    @Test
    void peopleStandByGivenNameThenFamilyNameThenMiddleName() {
        var sorted = List.of(
                "Nguyễn Văn An",
                "Lê Đức Anh",
                "Hoàng Thị Ánh",
                "Trần Thị Bình",
                "Lê Văn Dũng",
                "A Đức",
                "Phạm Minh Đức",
                "Y Nguyên Ênuôl",
                "Rơ Châm H'Yéo");
        acting.asSystem();
        var unit = newUnit();
        List.of(5, 8, 2, 0, 7, 1, 4, 3, 6).forEach(at -> {
            var person = people.enter(unit, sorted.get(at), null, null);
            appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, null, false, true));
        });
        acting.as("canbo.xa02");

        var found = directory.people(filter(null, null, null, unit));

        assertThat(found.rows()).extracting(DirectoryPerson::fullName).isEqualTo(sorted);
        assertThat(found.total()).isEqualTo(9);
        assertThat(directory.people(filter("duc", null, null, unit)).rows())
                .extracting(DirectoryPerson::fullName)
                .containsExactly("Lê Đức Anh", "A Đức", "Phạm Minh Đức");
    }

    @Test
    void whoeverLeftHisLastPostIsNoLongerInTheDirectory() {
        acting.asSystem();
        var unit = newUnit();
        var person = people.enter(unit, "Lò Thị Thôi", null, null);
        appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, BEGUN.plusMonths(1), false, true));
        acting.as("canbo.xa02");

        assertThat(directory.people(filter(null, null, null, unit)).rows()).isEmpty();
        assertThat(details.person(person).formerPosts()).hasSize(1);
        assertThat(details.unit(unit).formerPosts())
                .extracting(UnitPost::fullName)
                .containsExactly("Lò Thị Thôi");
    }

    @Test
    void theAreasToChooseFromLieAroundOnesOwnUnit() {
        acting.as("canbo.xa01");

        var areas = directory.choices(null).areas();

        assertThat(areas).extracting(AreaGroup::name).contains("Việt Nam", "Tỉnh Vân Sơn", "Xã Mường Lâm");
        assertThat(areas)
                .filteredOn(group -> group.name().equals("Tỉnh Vân Sơn"))
                .flatExtracting(AreaGroup::places)
                .hasSize(12);
    }

    @Test
    void aCommuneKnowsWhatCameBeforeIt() {
        acting.as("canbo.xa02");

        var commune = details.unit(unit("VS-01"));

        assertThat(commune.history().predecessors())
                .extracting(SuccessionRow::name)
                .containsExactlyInAnyOrder("Huyện Vân Thượng", "Xã Mường Thượng", "Xã Nà Lâm");
        assertThat(commune.above()).extracting(group -> group.heading().vi()).containsExactly("Thuộc địa bàn");
    }

    @Test
    void anOrganisationShowsEveryHierarchyItStandsIn() {
        acting.as("canbo.xa02");

        var farmers = details.unit(unit("VS-01.HND"));

        assertThat(farmers.above())
                .extracting(group -> group.heading().in("en"))
                .containsExactly(
                        "Belongs to", "Higher level of the vertical line", "Leading Party committee", "Lies in");
        assertThat(farmers.posts()).extracting(post -> post.title("vi")).containsExactly("Chủ tịch", "Phó Chủ tịch");
    }

    @Test
    void aClosedDistrictStillShowsItsLastDay() {
        acting.as("canbo.xa02");
        var found = directory.units(new DirectoryFilter("VS.H01", "DISTRICT", null, null, true, null));

        var district = details.unit(found.rows().get(0).id());

        assertThat(district.to()).isEqualTo(BEGUN.minusDays(1));
        assertThat(district.below())
                .flatExtracting(RelatedUnits::units)
                .extracting(UnitName::name)
                .contains("Xã Mường Thượng", "Xã Nà Lâm");
        assertThat(district.history().successors()).hasSize(3);
        assertThat(details.unit(unit("VS.MTTQ")).managed()).isFalse();
    }

    @Test
    void whoLooksAfterAUnitOrPersonIsTold() {
        var chair = acting.as("lanhdao.mttq").person();
        var secretary = acting.as("lanhdao.dang").person();
        acting.as("quantri.donvi");

        assertThat(details.unit(unit("VS-04.MTTQ")).managed()).isTrue();
        assertThat(details.unit(unit("VS-04.DU")).managed()).isFalse();
        assertThat(details.person(chair).managed()).isTrue();
        assertThat(details.person(secretary).managed()).isFalse();
    }

    @Test
    void anUnknownUnitOrPersonIsNotFound() {
        acting.as("canbo.xa02");

        assertThatThrownBy(() -> details.unit(Uuids.next())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> details.person(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    private static DirectoryFilter filter(String typed, String type, String level, UUID area) {
        return new DirectoryFilter(typed, type, level, area, false, null);
    }

    private UUID unit(String code) {
        return names.find(code, 50).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID newUnit() {
        var code = "R" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        var wanted = new NewUnit(code, "Đơn vị " + code, null, "FRONT", "COMMUNE", BEGUN, UnitFacts.ranked(900));
        return units.found(UnitDirectory.COUNTRY, wanted, "SUBORDINATE");
    }
}
