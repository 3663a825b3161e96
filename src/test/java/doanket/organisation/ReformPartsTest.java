package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision about units, and what it says of each of them. */
class ReformPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static Reform reform(String decision) {
        var wish = new ReformWish(ReformKind.CLOSED, decision, DAY, DAY, true, List.of(), List.of(), List.of());
        return new Reform(wish, on(DAY.minusDays(9)));
    }

    private static Stamp on(LocalDate day) {
        return Stamp.ofPortal(VietnamTime.instant(day.atStartOfDay()));
    }

    private static ReformHeir heir(String code, String name, String shortName) {
        return new ReformHeir(Uuids.next(), 0, new ReformWish.Heir(Uuids.next(), code, name, shortName));
    }

    private static ReformLine line(ReformKind kind, UUID heir, String name, String shortName) {
        return new ReformLine(Uuids.next(), 0, new ReformWish.Line(Uuids.next(), heir, name, shortName), kind);
    }

    private static Unit unit(String name, String shortName) {
        return new Unit(new NewUnit("A1", name, shortName, "FRONT", "COMMUNE", DAY.minusYears(1), UnitFacts.ranked(7)));
    }

    @Test
    void aDecisionIsKeptComposedOnOneLine() {
        var typed = "\u00a0" + Normalizer.normalize("Nghị quyết  số 5/NQ", Normalizer.Form.NFD) + "\n";

        assertThat(reform(typed).basis()).isEqualTo("Nghị quyết số 5/NQ (01/12/2026)");
        assertThat(reform(Normalizer.normalize("ị".repeat(160), Normalizer.Form.NFD))
                        .basis())
                .startsWith("ị".repeat(160) + " (");
        assertThatThrownBy(() -> reform("ị".repeat(161))).hasMessage("refused.nameShape");
        assertThatThrownBy(() -> reform("\u00a0\u200b")).hasMessage("refused.decisionMissing");
        assertThatThrownBy(() -> reform("Số\u00005")).hasMessage("refused.controlCharacters");
    }

    @Test
    void unitsEndTheDayBefore() {
        assertThat(reform("Số 5").lastDay()).isEqualTo(DAY.minusDays(1));
        assertThat(reform("Số 5").head().carriesPosts()).isTrue();
    }

    @Test
    void whatWasGivenUpIsNeitherSetNorGivenUpAgain() {
        var reform = reform("Số 5");
        reform.undo(on(DAY));

        assertThat(reform.isUndoable(DAY.minusDays(1))).isFalse();
        assertThatThrownBy(() -> reform.set(on(DAY))).hasMessage("refused.reformMoved");
        assertThatThrownBy(() -> reform.undo(on(DAY))).hasMessage("refused.reformMoved");
    }

    @Test
    void aRefusalToUndoLeavesItSet() {
        var reform = reform("Số 5");
        reform.set(on(DAY.minusDays(2)));

        assertThatThrownBy(() -> reform.undo(on(DAY.plusDays(1)))).hasMessage("refused.reformInForce");

        assertThat(reform.head().state()).isEqualTo(ReformState.SET);
    }

    @ParameterizedTest
    @EnumSource(ReformKind.class)
    void whereOthersComeAfterItIsToldHow(ReformKind kind) {
        assertThat(kind.succession() != null).isEqualTo(kind.hasHeirs());
    }

    @ParameterizedTest
    @EnumSource(ReformKind.class)
    void aLineKeepsOnlyWhatItsKindIsAbout(ReformKind kind) {
        var heir = Uuids.next();

        assertThat(line(kind, heir, "Xã Mới", null).heir()).isEqualTo(kind.hasHeirs() ? heir : null);
    }

    @Test
    void aNewNameIsNeededWhereAUnitIsRenamedOnly() {
        for (var none : new String[] {null, "", "\u00a0"}) {
            assertThatThrownBy(() -> line(ReformKind.RENAMED, null, none, null)).hasMessage("refused.nameShape");
        }
        assertThatThrownBy(() -> line(ReformKind.RENAMED, null, "x".repeat(201), null))
                .hasMessage("refused.nameShape");
        assertThat(line(ReformKind.CLOSED, null, null, null).heir()).isNull();
    }

    @Test
    void aUnitIsCalledByItsNewNameAndFoundByIt() {
        var unit = unit("Ủy ban MTTQ xã Cũ", "MTTQ xã Cũ");
        var decomposed = Normalizer.normalize("Ủy ban  MTTQ xã Mới", Normalizer.Form.NFD);

        var before = line(ReformKind.RENAMED, null, decomposed, "\u00a0").rename(unit, DAY, "Số 5");

        assertThat(before).isNotNull();
        assertThat(unit.name()).isEqualTo("Ủy ban MTTQ xã Mới");
        assertThat(unit.shortName()).as("the old short name would be wrong").isEqualTo("Ủy ban MTTQ xã Mới");
    }

    @Test
    void aUnitThatIsFoundedNeedsACodeAndAName() {
        assertThat(heir(" vs-12.mttq ", "Ủy ban xã Mới", null).code()).isEqualTo("VS-12.MTTQ");
        assertThatThrownBy(() -> heir("VS-12", "\u00a0", null)).hasMessage("refused.nameShape");
        assertThatThrownBy(() -> heir("VS-12", null, null)).hasMessage("refused.nameShape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Đ1", "-A", "A B", "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDE"})
    void aCodeIsOfPlainLettersAndDigits(String code) {
        assertThatThrownBy(() -> heir(code, "Ủy ban xã Mới", null)).hasMessage("refused.codeShape");
    }

    @Test
    void aUnitThatIsThereIsNotFounded() {
        var there = new ReformHeir(Uuids.next(), 0, ReformWish.Heir.there(Uuids.next()));

        assertThat(there.isNew()).isFalse();
        assertThat(there.code()).isNull();
        assertThat(heir("VS-12", "Ủy ban xã Mới", null).isNew()).isTrue();
    }

    @Test
    void aWishKeepsItsListsAsTheyWere() {
        var lines = new ArrayList<>(List.of(ReformWish.Line.ends(Uuids.next(), null)));
        var wish = new ReformWish(ReformKind.CLOSED, "Số 5", DAY, DAY, false, List.of(), lines, List.of());

        lines.clear();

        assertThat(wish.lines()).hasSize(1);
    }
}
