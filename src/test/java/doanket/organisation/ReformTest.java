package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReformTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static Reform reform(String decision, LocalDate decidedOn, LocalDate from) {
        var wish = new ReformWish(ReformKind.MERGED, decision, decidedOn, from, false, List.of(), List.of(), List.of());
        return new Reform(wish, on(DAY.minusDays(9)));
    }

    private static Stamp on(LocalDate day) {
        return Stamp.ofPortal(VietnamTime.instant(day.atStartOfDay()));
    }

    @Test
    void restsOnADecisionWithItsNumberAndDay() {
        assertThat(reform(" Quyết định số 5/QĐ ", DAY.minusDays(20), DAY).basis())
                .isEqualTo("Quyết định số 5/QĐ (11/11/2026)");
        assertThatThrownBy(() -> reform(" ", DAY, DAY)).hasMessage("refused.decisionMissing");
        assertThatThrownBy(() -> reform("Số 5", null, DAY)).hasMessage("refused.decisionMissing");
        assertThatThrownBy(() -> reform("Số 5", DAY, null)).hasMessage("refused.beginMissing");
        assertThatThrownBy(() -> reform("5".repeat(161), DAY, DAY)).hasMessage("refused.nameShape");
    }

    @Test
    void isSetOnce() {
        var reform = reform("Số 5", DAY, DAY);
        reform.set(on(DAY.minusDays(1)));

        assertThatThrownBy(() -> reform.set(on(DAY))).hasMessage("refused.reformMoved");
    }

    @Test
    void isUndoneUntilTheDayBeforeIt() {
        var reform = reform("Số 5", DAY, DAY);
        reform.set(on(DAY.minusDays(5)));

        assertThat(reform.isUndoable(DAY.minusDays(1))).isTrue();
        assertThat(reform.isUndoable(DAY)).isFalse();
        assertThatThrownBy(() -> reform.undo(on(DAY))).hasMessage("refused.reformInForce");
        assertThat(reform.undo(on(DAY.minusDays(1)))).isTrue();
        assertThatThrownBy(() -> reform.undo(on(DAY.minusDays(1)))).hasMessage("refused.reformMoved");
    }

    @Test
    void isSetForGoodOnceItsDayHasCome() {
        var reform = reform("Số 5", DAY, DAY);

        assertThat(reform.isAtOnce(DAY.minusDays(1))).isFalse();
        assertThat(reform.isAtOnce(DAY)).isTrue();
        reform.set(on(DAY));
        assertThat(reform.isAtOnce(DAY)).isFalse();
    }

    @Test
    void whatWasNeverSetIsGivenUpOnAnyDay() {
        assertThat(reform("Số 5", DAY, DAY).undo(on(DAY.plusDays(3)))).isFalse();
    }

    @Test
    void aNewUnitHasTheTypeAndLevelOfTheOld() {
        var before = new Unit(new NewUnit("A1", "Xã Cũ", null, "FRONT", "COMMUNE", DAY, UnitFacts.ranked(7)));
        var heir = new ReformHeir(Uuids.next(), 0, new ReformWish.Heir(Uuids.next(), "b2", "Xã  Mới", null));

        var founded = heir.found(before, DAY);

        assertThat(founded.unitId()).isEqualTo(heir.unit());
        assertThat(founded.code()).isEqualTo("B2");
        assertThat(founded.name()).isEqualTo("Xã Mới");
        assertThat(founded.typeCode()).isEqualTo("FRONT");
        assertThat(founded.facts().protocolRank()).isEqualTo(7);
    }
}
