package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Access;
import doanket.identity.Permission;
import doanket.identity.PersonService;
import doanket.identity.Post;
import doanket.identity.Scope;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demo's people may do, and where their rights end. */
@ExtendWith(ArquillianExtension.class)
class DemoIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

    @Inject
    UnitDirectory directory;

    @Inject
    UnitService units;

    @Inject
    AppointmentService appointments;

    @Inject
    PersonService people;

    @Inject
    Access access;

    @Inject
    Acting acting;

    @Test
    void theOfficerOfTheFirstCommuneHasTwoPostsAndActsInTheMainOne() {
        var officer = acting.as("canbo.xa01");

        assertThat(officer.posts())
                .extracting(Post::label)
                .containsExactly(
                        "Chuyên viên, Ủy ban MTTQ Việt Nam xã Mường Lâm", "Phó Chủ tịch, Hội Nông dân xã Mường Lâm");
        assertThat(directory.own()).extracting(UnitName::code).containsExactly("VS-01.MTTQ", "VS-01.HND");
    }

    @Test
    void theLeaderOfTheProvincesFrontReachesTheCommunesAndTheOrganisationsButNotTheParty() {
        acting.as("lanhdao.mttq");

        assertThat(mayReview("VS.MTTQ")).isTrue();
        assertThat(mayReview("VS-07.MTTQ")).isTrue();
        assertThat(mayReview("VS-07.HLHPN")).isTrue();
        assertThat(mayReview("VS-07.02.MT")).isTrue();
        assertThat(mayReview("VS.TU")).isFalse();
        assertThat(mayReview("VS-07.UBND")).isFalse();
    }

    @Test
    void theSystemAdministratorReachesEveryUnitButReviewsNothing() {
        acting.as("quantri");

        assertThat(access.permits(Permission.UNIT_MANAGE, Scope.of(unit("VS-07.UBND"))))
                .isTrue();
        assertThat(mayReview("VS.MTTQ")).isFalse();
    }

    @Test
    void theAdministratorOfTheFrontFoundsAndRenamesInsideItsBranch() {
        acting.as("quantri.donvi");

        var unit = units.found(unit("VS-09.MTTQ"), wanted(), "SUBORDINATE");
        units.rename(unit, 1, "Câu lạc bộ đã đổi tên", null);

        assertThat(directory.names(java.util.List.of(unit)).get(unit).name()).isEqualTo("Câu lạc bộ đã đổi tên");
    }

    @Test
    void anAdministratorOfAnotherBranchIsToldThereIsNoSuchUnit() {
        acting.as("quantri.donvi");
        var party = unit("VS.TU");
        var person = UUID.randomUUID();

        assertThatThrownBy(() -> units.rename(party, 1, "Tên khác", null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> units.found(party, wanted(), "SUBORDINATE")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> units.close(party, Closing.without(BEGUN))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> units.relate(party, new NewRelation(unit("VS.MTTQ"), "PARTY", BEGUN, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        appointments.appoint(party, new NewAppointment(person, "OFFICER", BEGUN, null, false, false)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.enter(party, "Lò Thị Thử", null, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPostOrRelationOfAnotherBranchCannotBeEndedByItsNumber() {
        var secretary = acting.as("lanhdao.dang").post();
        acting.as("quantri.donvi");

        assertThatThrownBy(() -> appointments.endAppointment(secretary.id(), BEGUN))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> appointments.makePrimary(secretary.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> units.endRelation(Uuids.next(), BEGUN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOfficerManagesNothing() {
        acting.as("canbo.mttq");

        assertThatThrownBy(() -> units.found(unit("VS.MTTQ"), wanted(), "SUBORDINATE"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void askingForTheNamesOfManyUnitsIsOneStatement() {
        acting.as("canbo.mttq");
        var ids = directory.find("", 100).stream().map(UnitName::id).toList();
        assertThat(ids).hasSize(100);

        assertThat(Statements.during(() -> assertThat(directory.names(ids)).hasSize(100)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void nobodyElseThanTheSignedInIsToldNames() {
        assertThatThrownBy(() -> directory.find("xã", 5)).isInstanceOf(NotFoundException.class);
    }

    private boolean mayReview(String code) {
        return access.permits(Permission.NEWS_REVIEW, Scope.of(unit(code)));
    }

    private UUID unit(String code) {
        return directory.find(code, 20).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static NewUnit wanted() {
        var code = "D" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        return new NewUnit(code, "Câu lạc bộ", null, "ASSOCIATION", "COMMUNE", BEGUN, UnitFacts.ranked(900));
    }
}
