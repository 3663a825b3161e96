package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of a unit, and what comes after it. */
@ExtendWith(ArquillianExtension.class)
class UnitClosingIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);
    private static final String DECISION = "Nghị quyết số 02/NQ ngày 15/01/2026";

    @Inject
    UnitService units;

    @Inject
    AppointmentService appointments;

    @Inject
    DetailReading details;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID unit;
    private UUID other;

    @BeforeEach
    void twoUnits() {
        acting.asSystem();
        unit = found("Xã Trước", BEGUN);
        other = found("Xã Sau", BEGUN);
    }

    @Test
    void aSplitIsToldOnThePagesOfAllWhoTookOver() {
        var third = found("Xã Sau Nữa", BEGUN);

        units.close(unit, closing(SuccessionKind.SPLIT, DECISION, other, third, other));

        assertThat(details.unit(unit).history().successors())
                .extracting(SuccessionRow::unit)
                .containsExactlyInAnyOrder(other, third);
        for (var successor : List.of(other, third)) {
            assertThat(details.unit(successor).history().predecessors())
                    .extracting(SuccessionRow::unit, SuccessionRow::kind, SuccessionRow::decision)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(unit, SuccessionKind.SPLIT, DECISION));
        }
    }

    @Test
    void untilItsLastDayTheClosingIsUndoneWithAllThatEndedWithIt() {
        var today = VietnamTime.day(clock.instant());
        var gone = offices.front("Xã đóng nhầm");
        var heir = offices.front("Xã không nhận");
        var chair = offices.colleague(gone, "Lò Văn Ở", "STAFF", false);
        acting.asSystem();
        var before = hanging(gone);
        units.close(gone, new Closing(today.plusDays(5), List.of(heir), SuccessionKind.MERGED, DECISION));
        assertThat(hanging(gone)).isNotEqualTo(before);
        assertThat(units.mayGoOn(gone)).isTrue();

        units.goOn(gone);

        assertThat(hanging(gone)).isEqualTo(before);
        assertThat(details.unit(gone).to()).isNull();
        assertThat(details.unit(gone).history().successors()).isEmpty();
        assertThat(offices.as(chair).posts()).hasSize(1);
        acting.asSystem();
        assertThatThrownBy(() -> units.goOn(gone)).hasMessage("refused.closingStays");
        units.close(gone, new Closing(today.minusDays(1), List.of(heir), SuccessionKind.MERGED, DECISION));
        assertThat(units.mayGoOn(gone)).isFalse();
    }

    private static String hanging(UUID gone) {
        return Rows.text(
                "select coalesce(string_agg(cast(valid_to as text), ' ' order by id), '') || count(*) || count(valid_to) from ("
                        + " select id, valid_to from unit_relation where lower_id = ?"
                        + " union all select id, valid_to from appointment where unit_id = ?) as lines",
                gone,
                gone);
    }

    @Test
    void refusesItselfAsItsSuccessor() {
        refused(closing(SuccessionKind.MERGED, DECISION, unit), "refused.successorOfItself");
    }

    @Test
    void refusesASuccessorThatIsClosedByThen() {
        units.close(other, Closing.without(LAST_DAY));

        refused(closing(SuccessionKind.MERGED, DECISION, other), "refused.successorNotThere");
    }

    @Test
    void takesASuccessorThatIsFoundedOnTheNextDayButNoneThatComesLater() {
        var tooLate = found("Xã Muộn", LAST_DAY.plusDays(2));
        var inTime = found("Xã Kịp", LAST_DAY.plusDays(1));

        refused(closing(SuccessionKind.REPLACED, DECISION, tooLate), "refused.successorNotThere");
        units.close(unit, closing(SuccessionKind.REPLACED, DECISION, inTime));

        assertThat(details.unit(unit).to()).isEqualTo(LAST_DAY);
    }

    @Test
    void refusesAUnitThatCameBeforeItAsItsSuccessor() {
        var middle = found("Xã Giữa", BEGUN);
        units.close(other, new Closing(LAST_DAY.plusDays(20), List.of(middle), SuccessionKind.MERGED, DECISION));
        units.close(middle, new Closing(LAST_DAY.plusDays(10), List.of(unit), SuccessionKind.MERGED, DECISION));

        refused(closing(SuccessionKind.MERGED, DECISION, other), "refused.successionCycle");
    }

    @Test
    void refusesHalfASuccession() {
        refused(closing(null, DECISION, other), "refused.successionKindMissing");
        refused(closing(SuccessionKind.MERGED, DECISION), "refused.successorsMissing");
        refused(closing(SuccessionKind.MERGED, "  ", other), "refused.decisionMissing");
        assertThatThrownBy(() -> units.close(unit, closing(SuccessionKind.MERGED, DECISION, Uuids.next())))
                .isInstanceOf(NotFoundException.class);
        assertThat(details.unit(unit).to()).isNull();
    }

    @Test
    void refusesADayBeforeItsFounding() {
        refused(Closing.without(BEGUN.minusDays(1)), "refused.closedBeforeFounded");
        refused(Closing.without(null), "refused.lastDayMissing");
    }

    @Test
    void refusesADayBeforeARelationOfItBegins() {
        units.relate(unit, new NewRelation(other, "VERTICAL", LAST_DAY.plusDays(1), null));

        refused(Closing.without(LAST_DAY), "refused.beginsLater");
        units.close(unit, Closing.without(LAST_DAY.plusDays(1)));

        assertThat(details.unit(unit).to()).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void theCountryStays() {
        assertThatThrownBy(() -> units.close(UnitDirectory.COUNTRY, closing(SuccessionKind.REPLACED, DECISION, other)))
                .hasMessage("refused.countryStays");
    }

    @Test
    void aSuccessorThatOneDoesNotLookAfterIsNotFound() {
        var province = offices.front("Tỉnh Một");
        var own = offices.front("Xã Của Mình", province);
        var village = offices.front("Thôn Của Mình", own);
        var neighbour = offices.front("Xã Bên", province);
        var local = offices.colleague(own, "Lò Văn Xã", "UNIT_ADMIN", true);
        var above = offices.colleague(province, "Vì Thị Tỉnh", "UNIT_ADMIN", true);
        offices.as(local);
        for (var far : List.of(neighbour, province, UnitDirectory.COUNTRY, Uuids.next())) {
            assertThatThrownBy(() -> units.close(village, closing(SuccessionKind.MERGED, DECISION, own, far)))
                    .isInstanceOf(NotFoundException.class);
        }

        units.close(village, closing(SuccessionKind.MERGED, DECISION, own));
        offices.as(above);
        units.close(own, closing(SuccessionKind.MERGED, DECISION, neighbour));

        assertThat(Rows.text("select count(*) from succession where successor_id = ?", neighbour))
                .isEqualTo("1");
    }

    private void refused(Closing closing, String reason) {
        assertThatThrownBy(() -> units.close(unit, closing)).hasMessage(reason);
        assertThat(details.unit(unit).to()).isNull();
    }

    private static Closing closing(SuccessionKind kind, String decision, UUID... successors) {
        return new Closing(LAST_DAY, List.of(successors), kind, decision);
    }

    private UUID found(String name, LocalDate from) {
        var code = "K" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        var wanted = new NewUnit(code, name, null, "COMMUNE", "COMMUNE", from, UnitFacts.ranked(900));
        return units.found(UnitDirectory.COUNTRY, wanted, "TERRITORY");
    }
}
