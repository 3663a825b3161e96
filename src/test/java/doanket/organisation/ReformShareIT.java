package doanket.organisation;

import static doanket.organisation.ReformKit.count;
import static doanket.organisation.ReformKit.newUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.UnitTree;
import doanket.organisation.ReformWish.Heir;
import doanket.organisation.ReformWish.Line;
import doanket.organisation.ReformWish.Share;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A commune with four villages is split into two, and each village goes where the decision says. */
@ExtendWith(ArquillianExtension.class)
class ReformShareIT {

    private static final String ABOVE = """
            select string_agg(u.name, ', ' order by u.name)
            from unit_relation r
            join unit u on u.id = r.lower_id
            where (r.valid_to is null or r.valid_to >= ?) and r.upper_id = ?""";

    private static final String RELATIONS = """
            select string_agg(cast(r.id as text) || coalesce(cast(r.valid_to as text), ''), '; ' order by r.id)
            from unit_relation r
            where r.upper_id = any (array[?, ?]::uuid[]) or r.lower_id = ?""";

    @Inject
    ReformKit kit;

    @Inject
    Reforms reforms;

    @Inject
    Offices offices;

    @Inject
    UnitTree tree;

    @Inject
    Clock clock;

    private final Heir half = newUnit("Xã Nửa Này");
    private final Heir other = newUnit("Xã Nửa Kia");
    private UUID province;
    private UUID commune;
    private List<UUID> villages;
    private LocalDate day;

    @BeforeEach
    void aCommuneWithFourVillages() {
        province = offices.front("Tỉnh thử chia tách");
        commune = offices.front("Xã Lớn", province);
        villages = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> offices.front("Thôn " + number, commune))
                .toList();
        day = VietnamTime.day(clock.instant()).plusDays(10);
        kit.acts();
    }

    private ReformWish split(Share... shares) {
        return ReformKit.split(day, List.of(half, other), Line.ends(commune, half.unit()), shares);
    }

    private Share toOther(int village) {
        return new Share(villages.get(village - 1), other.unit());
    }

    private String beneath(UUID unit) {
        return Rows.text(ABOVE, day, unit);
    }

    private String relationsOfOld() {
        return Rows.text(RELATIONS, commune, province, commune);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOf(BusinessException.class).hasMessage(key);
    }

    @Test
    void eachVillageHasOneOwnerBeforeAndAfterAndUndoingPutsAllBack() {
        var before = relationsOfOld();
        var id = reforms.plan(split(toOther(2), toOther(4)));
        assertThat(relationsOfOld()).as("nothing happens yet").isEqualTo(before);

        reforms.set(id);

        assertThat(beneath(half.unit())).isEqualTo("Thôn 1, Thôn 3");
        assertThat(beneath(other.unit())).isEqualTo("Thôn 2, Thôn 4");
        assertThat(beneath(commune)).isNull();
        assertThat(count("unit_relation where valid_to is null and lower_id = ?", villages))
                .isEqualTo(villages.size());
        reforms.undo(id);
        assertThat(relationsOfOld()).isEqualTo(before);
        assertThat(count("unit where id = ?", List.of(half.unit(), other.unit())))
                .isZero();
    }

    @Test
    void fromItsDayOnAVillageLiesBeneathTheUnitItWentTo() {
        day = VietnamTime.day(clock.instant());
        reforms.set(reforms.plan(split(toOther(2))));

        assertThat(tree.pathOf(villages.get(1)))
                .contains(other.unit(), province)
                .doesNotContain(half.unit(), commune);
        assertThat(tree.pathOf(villages.get(0))).contains(half.unit(), province).doesNotContain(other.unit(), commune);
    }

    @Test
    void aChangedPlanHolds() {
        var id = reforms.plan(split(toOther(1), toOther(2)));
        var read = reforms.planned(id);
        assertThat(read.wish().shares()).containsExactlyInAnyOrder(toOther(1), toOther(2));

        reforms.change(id, read.version(), split(toOther(3), new Share(villages.get(3), half.unit())));
        reforms.set(id);

        assertThat(beneath(other.unit())).isEqualTo("Thôn 3");
        assertThat(beneath(half.unit())).isEqualTo("Thôn 1, Thôn 2, Thôn 4");
    }

    @Test
    void aVillageFoundedAfterPlanningGoesToTheOneThatTakesOver() {
        var id = reforms.plan(split(toOther(1), toOther(2), toOther(3), toOther(4)));
        offices.front("Thôn 5", commune);
        kit.acts();

        reforms.set(id);

        assertThat(beneath(half.unit())).isEqualTo("Thôn 5");
        assertThat(beneath(other.unit())).isEqualTo("Thôn 1, Thôn 2, Thôn 3, Thôn 4");
    }

    @Test
    void whatGoesWhereIsToldBeforeAndAfter() {
        assertThat(reforms.beneath(commune, null))
                .extracting(ReformBeneath::unit)
                .containsExactlyElementsOf(villages);
        var id = reforms.plan(split(toOther(2)));
        var before = reforms.sheet(id).beneath();
        assertThat(before)
                .extracting(lower -> lower.name() + ": " + lower.heir() + " " + lower.chosen())
                .containsExactly(
                        "Thôn 1: Xã Nửa Này false",
                        "Thôn 2: Xã Nửa Kia true",
                        "Thôn 3: Xã Nửa Này false",
                        "Thôn 4: Xã Nửa Này false");

        reforms.set(id);

        assertThat(reforms.sheet(id).beneath()).isEqualTo(before);
        reforms.undo(id);
        assertThat(reforms.sheet(id).beneath()).isEmpty();
    }

    @Test
    void refusesWhatDoesNotLieBeneathOrGoesToNoneOfTheNewUnits() {
        var elsewhere = offices.front("Xã Bên", province);
        kit.acts();
        refused(() -> reforms.plan(split(new Share(elsewhere, other.unit()))), "refused.shareNotBeneath");
        refused(() -> reforms.plan(split(new Share(commune, other.unit()))), "refused.shareNotBeneath");
        refused(() -> reforms.plan(split(new Share(villages.get(0), elsewhere))), "refused.shareForeign");
        assertThatThrownBy(() -> reforms.plan(split(new Share(Uuids.next(), other.unit()))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reforms.beneath(Uuids.next(), day)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesToSetWhatDoesNotLieBeneathAnyMore() {
        var elsewhere = offices.front("Xã Bên", province);
        kit.acts();
        var id = reforms.plan(split(toOther(1)));
        Rows.change("update unit_relation set upper_id = ? where lower_id = ?", elsewhere, villages.get(0));

        refused(() -> reforms.set(id), "refused.shareNotBeneath");

        reforms.change(id, reforms.planned(id).version(), split(toOther(2)));
        reforms.set(id);
        assertThat(beneath(other.unit())).isEqualTo("Thôn 2");
        assertThat(beneath(elsewhere)).isEqualTo("Thôn 1");
    }

    @Test
    void refusesANewUnitThatAnotherDecisionCloses() {
        var there = offices.front("Xã Sắp Gộp", province);
        var into = offices.front("Xã Gộp", province);
        kit.acts();
        var heirs = List.of(half, Heir.there(there));
        var wish = ReformKit.split(day, heirs, Line.ends(commune, half.unit()), new Share(villages.get(0), there));
        var id = reforms.plan(wish);
        kit.set(ReformKind.MERGED, day.plusDays(30), List.of(Heir.there(into)), Line.ends(there, into));

        refused(() -> reforms.set(id), "refused.splitHeirEnds");
        refused(() -> reforms.plan(wish), "refused.splitHeirEnds");
        assertThat(beneath(commune)).isEqualTo("Thôn 1, Thôn 2, Thôn 3, Thôn 4");
    }
}
