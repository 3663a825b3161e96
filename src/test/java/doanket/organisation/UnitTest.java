package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

    @Test
    void keepsItsNameComposedFoldedAndReadyToSort() {
        var unit = unit("VS-01", Normalizer.normalize("  Xã  Mường\tLâm ", Normalizer.Form.NFD));

        assertThat(unit.name()).isEqualTo("Xã Mường Lâm");
        assertThat(unit.shortName()).isEqualTo("Xã Mường Lâm");
        assertThat(unit.nameFold()).startsWith("xa muong lam");
        assertThat(unit.sortForm()).isEqualTo("xa3 mương1 lâm0");
    }

    @Test
    void takesTwoHundredCharactersCountedAfterComposition() {
        var longest = Normalizer.normalize("ễ".repeat(200), Normalizer.Form.NFD);

        assertThat(unit("VS", longest).name()).hasSize(200);
        assertThatThrownBy(() -> unit("VS", longest + "a")).hasMessage("refused.nameShape");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00a0\u200b \n"})
    void refusesANameOfNothing(String name) {
        assertThatThrownBy(() -> unit("VS", name)).hasMessage("refused.nameShape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã\u0000Lâm", "Xã\u0007", "Xã\u001bLâm"})
    void refusesControlCharacters(String name) {
        assertThatThrownBy(() -> unit("VS", name)).hasMessage("refused.controlCharacters");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "VĐ", "A B", "A/B", "12345678901234567890123456789012345678901"})
    void refusesACodeOfAnotherShape(String code) {
        assertThatThrownBy(() -> unit(code, "Xã")).hasMessage("refused.codeShape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00004", "vs-01.mttq", " 01 "})
    void takesCodesWithLeadingZerosAndSmallLetters(String code) {
        assertThatCode(() -> unit(code, "Xã")).doesNotThrowAnyException();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> unit("VS", "Xã").close(BEGUN.minusDays(1))).hasMessage("refused.closedBeforeFounded");
    }

    @Test
    void refusesToBeClosedTwice() {
        var unit = unit("VS", "Xã");
        unit.close(BEGUN);

        assertThatThrownBy(() -> unit.close(BEGUN.plusDays(1))).hasMessage("refused.unitClosed");
    }

    @Test
    void dropsFactsWithoutAValue() {
        var facts = new HashMap<>(Map.of(UnitAttribute.ZONE, " ", UnitAttribute.AREA, "12.5"));
        var unit = unit("VS", "Xã");

        unit.describe(new UnitFacts(null, 1, facts));

        assertThat(unit.attributes()).containsOnly(Map.entry(UnitAttribute.AREA, "12.5"));
    }

    @Test
    void factsSurviveTheWayThroughTheDatabase() {
        var kept = Map.of(UnitAttribute.ADDRESS, "Số 1 \"phố\" Đoàn Kết");

        var stored = new AttributesConverter().convertToDatabaseColumn(kept);

        assertThat(new AttributesConverter().convertToEntityAttribute(stored)).isEqualTo(kept);
    }

    @Test
    void aRelationToItselfIsRefused() {
        var unit = unit("VS", "Xã").unitId();

        assertThatThrownBy(() -> new UnitRelation(unit, new NewRelation(unit, "TERRITORY", BEGUN, null)))
                .hasMessage("refused.relationToItself");
    }

    @Test
    void aRelationThatEndsBeforeItBeginsIsRefused() {
        var backwards = new NewRelation(Uuids.next(), "TERRITORY", BEGUN, BEGUN.minusDays(1));

        assertThatThrownBy(() -> new UnitRelation(Uuids.next(), backwards)).hasMessage("refused.periodReversed");
    }

    @Test
    void aPostWithoutAFirstDayIsRefused() {
        var timeless = new NewAppointment(Uuids.next(), "OFFICER", null, null, false, false);

        assertThatThrownBy(() -> new Appointment(Uuids.next(), timeless)).hasMessage("refused.beginMissing");
    }

    @Test
    void aUnitDoesNotSucceedItself() {
        var unit = Uuids.next();
        var closing = new Closing(BEGUN, java.util.List.of(unit), SuccessionKind.MERGED, "01/NQ");

        assertThatThrownBy(() -> new Succession(unit, unit, closing)).hasMessage("refused.successorOfItself");
    }

    @Test
    void aPeriodHoldsOnItsFirstAndItsLastDay() {
        var period = new Period(BEGUN, BEGUN.plusDays(2));

        assertThat(period.holdsOn(BEGUN)).isTrue();
        assertThat(period.holdsOn(BEGUN.plusDays(2))).isTrue();
        assertThat(period.holdsOn(BEGUN.minusDays(1))).isFalse();
        assertThat(period.holdsOn(BEGUN.plusDays(3))).isFalse();
        assertThat(period.reachesBeyond(BEGUN.plusDays(2))).isFalse();
        assertThat(new Period(BEGUN, null).covers(period)).isTrue();
        assertThat(period.covers(new Period(BEGUN, null))).isFalse();
    }

    private static Unit unit(String code, String name) {
        return new Unit(new NewUnit(code, name, null, "COMMUNE", "COMMUNE", BEGUN, UnitFacts.ranked(100)));
    }
}
