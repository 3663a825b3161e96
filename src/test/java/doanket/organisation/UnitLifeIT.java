package doanket.organisation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.CurrentUser;
import doanket.identity.PersonService;
import doanket.identity.UnitTree;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From its founding to its end: what a unit leaves behind. */
@ExtendWith(ArquillianExtension.class)
class UnitLifeIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);

    @Inject
    UnitService units;

    @Inject
    AppointmentService appointments;

    @Inject
    DetailReading details;

    @Inject
    PersonService people;

    @Inject
    UnitTree tree;

    @Inject
    Acting acting;

    @Inject
    CurrentUser user;

    @Inject
    RequestContextController requests;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @BeforeEach
    void asThePortalItself() {
        acting.asSystem();
    }

    @Test
    void aRenamedUnitRemembersWhatItWasCalled() {
        var unit = found(UnitDirectory.COUNTRY, "Ban Tuyên giáo");

        units.rename(unit, 1, "Ban Tuyên giáo và Dân vận", "BTGDV", " Quyết định  số 7/QĐ (20/11/2026) ");

        var renamed = details.unit(unit);
        assertThat(renamed.naming().shortName()).isEqualTo("BTGDV");
        assertThat(renamed.history().formerNames())
                .extracting(FormerNameRow::name, FormerNameRow::decision)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ban Tuyên giáo", "Quyết định số 7/QĐ (20/11/2026)"));
    }

    @Test
    void aNewShortNameAloneIsNoNewName() {
        var unit = found(UnitDirectory.COUNTRY, "Ban Nội chính");

        units.rename(unit, 1, "Ban Nội chính", "BNC");

        assertThat(details.unit(unit).history().formerNames()).isEmpty();
    }

    @Test
    void factsAndTermsAreShownOnItsPage() {
        var unit = found(UnitDirectory.COUNTRY, "Xã");

        units.describe(unit, 1, new UnitFacts("bản", 7, Map.of(UnitAttribute.ZONE, "III", UnitAttribute.AREA, "12.5")));
        units.beginTerm(unit, "Nhiệm kỳ 2025 - 2030", BEGUN, BEGUN.plusYears(5));

        var described = details.unit(unit);
        assertThat(described.naming().localNoun()).isEqualTo("bản");
        assertThat(described.attributes()).containsEntry("zone", "III").containsEntry("area", "12.5");
        assertThat(described.history().terms()).extracting(TermRow::name).containsExactly("Nhiệm kỳ 2025 - 2030");
    }

    @Test
    void closingEndsItsRelationsAndPostsOnItsLastDayAndNamesWhatComesAfter() {
        var upper = found(UnitDirectory.COUNTRY, "Trên");
        var successor = found(UnitDirectory.COUNTRY, "Sau");
        var unit = found(upper, "Trước");
        var person = people.enter(unit, "Lò Thị Cuối", null, null);
        appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, null, false, true));

        units.close(unit, new Closing(LAST_DAY, List.of(successor), SuccessionKind.MERGED, "Nghị quyết 02/NQ"));

        assertThat(details.person(person).formerPosts())
                .extracting(AppointmentRow::to)
                .containsExactly(LAST_DAY);
        assertThat(details.unit(upper).below()).isEmpty();
        assertThat(details.unit(unit).above())
                .flatExtracting(RelatedUnits::units)
                .extracting(UnitName::id)
                .containsExactly(upper);
        assertThat(details.unit(successor).history().predecessors())
                .extracting(SuccessionRow::unit, SuccessionRow::decision, SuccessionRow::day)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(unit, "Nghị quyết 02/NQ", LAST_DAY.plusDays(1)));
    }

    @Test
    void theTransactionThatMovesAUnitSeesItAtOnceAndNobodyAfterItFailed() throws Exception {
        var upper = found(UnitDirectory.COUNTRY, "Trên");

        transaction.begin();
        var unit = found(upper, "Chưa chắc");
        assertThat(tree.pathOf(unit)).containsExactly(unit, upper, UnitDirectory.COUNTRY);
        transaction.rollback();

        assertThat(tree.pathOf(unit)).isEmpty();
    }

    @Test
    void twoWhoWouldTogetherMakeACircleAreNotBothHeard() throws Exception {
        var one = found(UnitDirectory.COUNTRY, "Một");
        var other = found(UnitDirectory.COUNTRY, "Hai");

        var outcomes = new ArrayList<String>();
        var both = new ArrayList<Future<String>>();
        both.add(executor.submit(relating(one, other)));
        both.add(executor.submit(relating(other, one)));
        for (var outcome : both) {
            outcomes.add(outcome.get());
        }

        assertThat(outcomes.stream().collect(groupingBy(outcome -> outcome)))
                .containsOnlyKeys("related", "refused.relationCycle");
    }

    private Callable<String> relating(UUID lower, UUID upper) {
        return () -> {
            requests.activate();
            try {
                user.becomeSystem();
                units.relate(lower, new NewRelation(upper, "VERTICAL", BEGUN, null));
                return "related";
            } catch (OrganisationRefused e) {
                return e.getMessage();
            } finally {
                requests.deactivate();
            }
        };
    }

    private UUID found(UUID above, String name) {
        var code = "L" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        var wanted = new NewUnit(code, name, null, "ASSOCIATION", "PROVINCE", BEGUN, UnitFacts.ranked(900));
        return units.found(above, wanted, "SUBORDINATE");
    }
}
