package doanket.organisation;

import static doanket.organisation.ReformKit.count;
import static doanket.organisation.ReformKit.newUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.organisation.ReformWish.Heir;
import doanket.organisation.ReformWish.Line;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reform has set is put back until its day; and what it refuses. */
@ExtendWith(ArquillianExtension.class)
class ReformUndoIT {

    private static final String STATE = """
            select string_agg(line, '; ' order by line)
            from (
                select 'unit ' || name || ' ' || coalesce(cast(valid_to as text), '') as line from unit where id = any (array[?, ?]::uuid[])
                union all
                select 'relation ' || cast(lower_id as text) || cast(upper_id as text) || coalesce(cast(valid_to as text), '')
                from unit_relation where lower_id = any (array[?, ?, ?]::uuid[])
                union all
                select 'post ' || cast(person_id as text) || cast(main as text) || coalesce(cast(valid_to as text), '')
                from appointment where unit_id = any (array[?, ?]::uuid[])
            ) as lines""";

    @Inject
    ReformKit kit;

    @Inject
    Reforms reforms;

    @Inject
    HomeService home;

    @Inject
    UnitService units;

    @Inject
    DetailReading details;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID first;
    private UUID second;
    private UUID village;
    private LocalDate today;

    @BeforeEach
    void twoCommunes() {
        var province = offices.front("Tỉnh thử hoàn tác");
        first = offices.front("Xã Một", province);
        second = offices.front("Xã Hai", province);
        village = offices.front("Thôn Dưới", first);
        offices.colleague(first, "Lò Văn Giữ", "STAFF", false);
        today = VietnamTime.day(clock.instant());
    }

    private String state() {
        return Rows.text(STATE, first, second, first, second, village, first, second);
    }

    private Line[] both(Heir heir) {
        return new Line[] {Line.ends(first, heir.unit()), Line.ends(second, heir.unit())};
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOf(BusinessException.class).hasMessage(key);
    }

    @Test
    void everythingIsAsItWasBefore() {
        var before = state();
        var heir = newUnit("Xã Gộp");
        var id = kit.set(ReformKind.MERGED, today.plusDays(10), List.of(heir), both(heir));
        assertThat(state()).isNotEqualTo(before);
        assertThat(count("unit where id = ?", List.of(heir.unit()))).isEqualTo(1);

        reforms.undo(id);

        assertThat(state()).isEqualTo(before);
        assertThat(count("unit where id = ?", List.of(heir.unit()))).isZero();
        assertThat(count("succession where predecessor_id = ?", List.of(first, second)))
                .isZero();
        assertThat(reforms.sheet(id).head().state()).isEqualTo(ReformState.UNDONE);
        refused(() -> reforms.undo(id), "refused.reformMoved");
    }

    @Test
    void aUnitThatTookOverByAMistakeCanTakeOverAgain() {
        var heir = newUnit("Xã Gộp");
        reforms.undo(kit.set(ReformKind.MERGED, today.plusDays(10), List.of(heir), both(heir)));

        kit.set(ReformKind.MERGED, today.plusDays(10), List.of(heir), both(heir));

        assertThat(details.unit(first).to()).isEqualTo(today.plusDays(9));
    }

    @Test
    void fromItsDayOnItIsAFact() {
        var id = kit.set(ReformKind.MERGED, today, List.of(Heir.there(second)), Line.ends(first, second));

        refused(() -> reforms.undo(id), "refused.reformInForce");
        assertThat(reforms.sheet(id).undoable()).isFalse();
    }

    @Test
    void aFoundedUnitWithPeopleIsNotTakenAway() {
        var heir = newUnit("Xã Gộp");
        var id = kit.set(ReformKind.MERGED, today.plusDays(10), List.of(heir), both(heir));
        acting.asSystem();
        units.found(
                heir.unit(),
                new NewUnit(
                        newUnit("").code(),
                        "Thôn Mới",
                        null,
                        "FRONT",
                        "COMMUNE",
                        today.plusDays(10),
                        UnitFacts.ranked(9)),
                "VERTICAL");

        refused(() -> reforms.undo(id), "refused.reformFoundedInUse");
    }

    @Test
    void aSplitNamesAllAndOneTakesOver() {
        var other = newUnit("Xã Nửa Kia");
        kit.set(ReformKind.SPLIT, today, List.of(Heir.there(second), other), Line.ends(first, second));

        assertThat(details.unit(first).history().successors())
                .extracting(SuccessionRow::unit)
                .containsExactlyInAnyOrder(second, other.unit());
        assertThat(Rows.text("select successor_id from succession where takes_over and predecessor_id = ?", first))
                .isEqualTo(second.toString());
        assertThat(Rows.text("select count(*) from unit_relation where lower_id = ?", other.unit()))
                .isEqualTo("1");
    }

    @Test
    void unitsAreSplitOneAtATime() {
        var half = newUnit("Xã Nửa Này");
        var other = newUnit("Xã Nửa Kia");

        refused(
                () -> kit.planned(ReformKind.SPLIT, today.plusDays(1), List.of(half, other), both(half)),
                "refused.splitOne");
    }

    @Test
    void refusesHalfAReform() {
        var day = today.plusDays(1);
        refused(() -> kit.planned(ReformKind.MERGED, day, List.of()), "refused.reformEmpty");
        refused(
                () -> kit.planned(ReformKind.MERGED, day, List.of(), Line.ends(first, null)),
                "refused.reformHeirMissing");
        refused(
                () -> kit.planned(
                        ReformKind.MERGED,
                        day,
                        List.of(Heir.there(second), newUnit("Xã Thừa")),
                        Line.ends(first, second)),
                "refused.reformHeirMissing");
    }

    @Test
    void aPlanIsTriedBeforeItIsKept() {
        var day = today.plusDays(1);
        var plans = plans();
        refused(() -> kit.planned(ReformKind.CLOSED, day, List.of(), Line.ends(first, null)), "refused.unitsBeneath");
        refused(
                () -> kit.planned(ReformKind.MERGED, day, List.of(Heir.there(village)), Line.ends(first, village)),
                "refused.heirBeneath");
        var taken = new Heir(Uuids.next(), Rows.text("select code from unit where id = ?", second), "Xã Trùng", null);
        refused(() -> kit.planned(ReformKind.MERGED, day, List.of(taken), both(taken)), "refused.codeTaken");
        var same = newUnit("Xã Mới");
        var twice = new Heir(Uuids.next(), same.code(), "Xã Mới Nữa", null);
        refused(
                () -> kit.planned(ReformKind.SPLIT, day, List.of(same, twice), Line.ends(first, same.unit())),
                "refused.codeTaken");
        assertThat(plans()).isEqualTo(plans);
        assertThat(count("unit where valid_to is not null and id = ?", List.of(first, second)))
                .isZero();
    }

    private static String plans() {
        return Rows.text("select count(*) from reform");
    }

    @Test
    void aPlanIsChangedUntilItIsSet() {
        var heir = newUnit("Xã Gộp");
        var id = kit.planned(ReformKind.MERGED, today.plusDays(10), List.of(heir), both(heir));
        var read = reforms.planned(id);
        assertThat(home.tiles()).extracting(Tile::key).contains("organisation.reforms");
        assertThat(read.wish().heirs()).containsExactly(heir);
        assertThat(read.wish().lines()).containsExactly(both(heir));

        var later = new ReformWish(
                ReformKind.MERGED,
                "Nghị quyết số 10/NQ",
                ReformKit.DECIDED,
                today.plusDays(20),
                false,
                List.of(Heir.there(second)),
                List.of(Line.ends(first, second)),
                List.of());
        reforms.change(id, read.version(), later);

        assertThat(reforms.planned(id).wish()).isEqualTo(later);
        assertThat(reforms.sheet(id).rows()).extracting(ReformSheet.Row::unit).containsExactly(first);
        assertThatThrownBy(() -> reforms.change(id, read.version(), later))
                .as("the second of two")
                .isInstanceOf(OptimisticLockException.class);
        reforms.set(id);
        refused(() -> reforms.planned(id), "refused.reformMoved");
        assertThat(details.unit(first).to()).isEqualTo(today.plusDays(19));
        assertThat(details.unit(second).to()).isNull();
    }

    @Test
    void theCountryStays() {
        refused(
                () -> kit.planned(
                        ReformKind.MERGED,
                        today.plusDays(1),
                        List.of(Heir.there(second)),
                        Line.ends(UnitDirectory.COUNTRY, second)),
                "refused.countryStays");
    }

    @Test
    void isForAdministratorsOfTheSystemAlone() {
        acting.as("quantri.donvi");

        assertThatThrownBy(() -> reforms.list()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameIsGivenOnItsDayAndTheEarlierOneKeptWithItsDays() {
        var id = kit.set(
                ReformKind.RENAMED, today.plusDays(3), List.of(), new Line(first, null, "Phường Một", "P. Một"));
        kit.settle(() -> true);
        assertThat(details.unit(first).naming().name()).isEqualTo("Xã Một");

        Rows.change("update reform set on_day = ? where id = ?", today, id);
        Rows.change("update unit_move set due = now() - interval '1 second' where unit_id = ?", first);
        kit.settle(() -> details.unit(first).naming().name().equals("Phường Một"));

        var unit = details.unit(first);
        assertThat(unit.naming().shortName()).isEqualTo("P. Một");
        assertThat(unit.history().formerNames()).extracting(FormerNameRow::name).containsExactly("Xã Một");
        assertThat(unit.history().formerNames().get(0).decision()).isEqualTo("Nghị quyết số 09/NQ (20/11/2026)");
        assertThat(unit.history().formerNames().get(0).lastDay()).isEqualTo(today.minusDays(1));
    }

    @Test
    void aNameThatWasGivenUpIsNeverGiven() {
        var id = kit.set(ReformKind.RENAMED, today.plusDays(3), List.of(), new Line(first, null, "Phường Một", null));
        reforms.undo(id);

        Rows.change("update reform set on_day = ? where id = ?", today, id);
        Rows.change("update unit_move set due = now() - interval '1 second' where unit_id = ?", first);
        kit.settle(() -> true);

        assertThat(details.unit(first).naming().name()).isEqualTo("Xã Một");
    }
}
