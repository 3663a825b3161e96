package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.directive.DirectiveKit;
import doanket.organisation.ReformWish.Line;
import doanket.platform.VietnamTime;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision that closes units after which nobody comes. */
@ExtendWith(ArquillianExtension.class)
class ReformClosingIT {

    private static final String STATE = """
            select string_agg(line, '; ' order by line)
            from (
                select 'unit ' || coalesce(cast(valid_to as text), '') as line from unit where id = any (array[?, ?]::uuid[])
                union all
                select 'relation ' || cast(upper_id as text) || coalesce(cast(valid_to as text), '')
                from unit_relation where lower_id = any (array[?, ?]::uuid[])
                union all
                select 'post ' || cast(person_id as text) || cast(main as text) || coalesce(cast(valid_to as text), '')
                from appointment where unit_id = any (array[?, ?]::uuid[])
            ) as lines""";

    @Inject
    ReformKit kit;

    @Inject
    Reforms reforms;

    @Inject
    DetailReading details;

    @Inject
    DirectiveKit papers;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private UUID first;
    private UUID second;
    private Colleague officer;
    private LocalDate today;

    @BeforeEach
    void twoUnits() {
        var province = offices.front("Tỉnh thử giải thể");
        first = offices.front("Ban Một", province);
        second = offices.front("Ban Hai", province);
        officer = offices.colleague(first, "Lò Văn Thôi", "STAFF", false);
        today = VietnamTime.day(clock.instant());
    }

    private UUID planned(LocalDate from, UUID... units) {
        var lines = java.util.Arrays.stream(units)
                .map(unit -> Line.ends(unit, null))
                .toArray(Line[]::new);
        return kit.planned(ReformKind.CLOSED, from, List.of(), lines);
    }

    private String state() {
        return Rows.text(STATE, first, second, first, second, first, second);
    }

    @Test
    void unitsAreClosedForADayAndNobodyComesAfterThem() {
        var before = state();
        var id = planned(today.plusDays(10), first, second);
        var looked = reforms.sheet(id);
        assertThat(looked.rows()).extracting(ReformSheet.Row::unit).containsExactlyInAnyOrder(first, second);
        assertThat(looked.heirs()).isEmpty();
        assertThat(looked.workLeft()).isZero();
        assertThat(state()).as("a plan changes nothing").isEqualTo(before);

        reforms.set(id);

        for (var unit : List.of(first, second)) {
            assertThat(details.unit(unit).to()).isEqualTo(today.plusDays(9));
            assertThat(details.unit(unit).history().successors()).isEmpty();
        }
        assertThat(Rows.text(
                        "select count(*) from unit_relation where valid_to = ? and lower_id in (?, ?)",
                        today.plusDays(9),
                        first,
                        second))
                .isEqualTo("2");
        assertThat(Rows.text("select valid_to from appointment where unit_id = ?", first))
                .isEqualTo(today.plusDays(9).toString());
        assertThat(Rows.text("select count(*) from succession where predecessor_id in (?, ?)", first, second))
                .isEqualTo("0");
        assertThat(offices.as(officer).posts()).as("until its last day").hasSize(1);
    }

    @Test
    void untilItsDayAllIsPutBack() {
        var before = state();
        var id = planned(today.plusDays(1), first, second);
        reforms.set(id);
        assertThat(state()).isNotEqualTo(before);
        assertThat(reforms.sheet(id).undoable()).isTrue();

        reforms.undo(id);

        assertThat(state()).isEqualTo(before);
        assertThat(details.unit(first).to()).isNull();
        assertThat(reforms.sheet(id).head().state()).isEqualTo(ReformState.UNDONE);
        assertThat(Rows.text(
                        "select string_agg(verb, ' ' order by verb) from audit.deed where object_id = ? and unit_id = ?",
                        id,
                        first))
                .isEqualTo("unit.reformUndone unit.reformed");
        assertThat(offices.as(officer).posts()).hasSize(1);
        kit.acts();
        assertThatThrownBy(() -> reforms.set(id)).hasMessage("refused.reformMoved");
    }

    @Test
    void fromItsDayOnItIsAFact() {
        var id = planned(today, first);
        assertThat(reforms.sheet(id).atOnce()).isTrue();

        reforms.set(id);
        kit.settle(() -> true);
        kit.acts();

        assertThatThrownBy(() -> reforms.undo(id)).hasMessage("refused.reformInForce");
        assertThat(reforms.sheet(id).undoable()).isFalse();
        assertThat(details.unit(first).to()).isEqualTo(today.minusDays(1));
        assertThat(offices.as(officer).posts()).isEmpty();
    }

    @Test
    void whatIsOpenInAUnitHoldsItsClosingUp() {
        var bureau = papers.bureau();
        papers.draft(bureau, DirectiveKit.content("đang soạn dở"));
        var id = planned(today.plusDays(10), bureau.unit());

        assertThat(reforms.sheet(id).workLeft()).isEqualTo(1);
        assertThatThrownBy(() -> reforms.set(id)).hasMessage("refused.workLeft");

        assertThat(details.unit(bureau.unit()).to()).isNull();
        assertThat(reforms.sheet(id).head().state()).isEqualTo(ReformState.DRAFT);
        reforms.undo(id);
        assertThat(reforms.sheet(id).head().state()).isEqualTo(ReformState.UNDONE);
    }
}
