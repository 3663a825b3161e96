package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.PersonService;
import doanket.identity.Post;
import doanket.identity.PostSource;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AppointmentServiceIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    Inside inside;

    @Inject
    UnitService units;

    @Inject
    AppointmentService appointments;

    @Inject
    PersonService people;

    @Inject
    PostSource posts;

    @Inject
    Acting acting;

    @BeforeEach
    void asThePortalItself() {
        acting.asSystem();
    }

    @Test
    void theFirstPostIsTheMainOneUntilAnotherBecomesIt() {
        var unit = unit("FRONT");
        var person = person(unit);
        appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, null, false, false));
        var chair = appointments.appoint(unit, new NewAppointment(person, "FRONT_CHAIR", BEGUN, null, true, false));
        assertThat(held(person)).extracting(Post::title).startsWith("Chuyên viên");

        appointments.makePrimary(chair);

        assertThat(held(person)).extracting(Post::title).containsExactly("Quyền Chủ tịch Ủy ban MTTQ", "Chuyên viên");
        assertThat(held(person)).extracting(Post::primary).containsExactly(true, false);
    }

    @Test
    void aPostKnowsWhatItsUnitLiesBeneath() {
        var unit = unit("FRONT");
        var person = person(unit);
        appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, null, false, false));

        assertThat(held(person).get(0).path()).containsExactly(unit, UnitDirectory.COUNTRY);
    }

    @Test
    void anEndedPostIsHeldOnItsLastDayAndNoLonger() {
        var unit = unit("FRONT");
        var person = person(unit);
        var post = appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, null, false, true));

        appointments.endAppointment(post, TODAY);

        assertThat(held(person)).hasSize(1);
        assertThat(posts.postsOf(person, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void refusesATitleOfAnotherTypeOfUnit() {
        var unit = unit("FARMERS_UNION");
        var person = person(unit);

        assertThatThrownBy(() -> appointments.appoint(
                        unit, new NewAppointment(person, "PARTY_SECRETARY", BEGUN, null, false, false)))
                .hasMessage("refused.titleNotForUnit");
    }

    @Test
    void refusesTheSamePostTwiceInOneTime() {
        var unit = unit("FRONT");
        var person = person(unit);
        var wanted = new NewAppointment(person, "OFFICER", BEGUN, null, false, false);
        appointments.appoint(unit, wanted);

        assertThatThrownBy(() -> appointments.appoint(unit, wanted)).hasMessage("refused.postHeldAlready");
    }

    @Test
    void refusesAPersonNobodyKnows() {
        var unit = unit("FRONT");

        assertThatThrownBy(() -> appointments.appoint(
                        unit, new NewAppointment(Uuids.next(), "OFFICER", BEGUN, null, false, false)))
                .isInstanceOf(NotFoundException.class);
    }

    private UUID unit(String type) {
        var code = "A" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        var wanted = new NewUnit(code, "Đơn vị " + code, null, type, "COMMUNE", BEGUN, UnitFacts.ranked(900));
        return units.found(UnitDirectory.COUNTRY, wanted, "SUBORDINATE");
    }

    private UUID person(UUID unit) {
        return people.enter(unit, "Lò Thị Thử", null, null);
    }

    private List<Post> held(UUID person) {
        return inside.transaction(() -> posts.postsOf(person, TODAY));
    }
}
