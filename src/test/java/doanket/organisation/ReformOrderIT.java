package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.ReformWish.Heir;
import doanket.organisation.ReformWish.Line;
import doanket.platform.VietnamTime;
import doanket.testkit.Offices;
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

/** Two decisions one after the other on the same ground: they are undone in the other order only. */
@ExtendWith(ArquillianExtension.class)
class ReformOrderIT {

    @Inject
    ReformKit kit;

    @Inject
    Reforms reforms;

    @Inject
    UnitService units;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private UUID first;
    private UUID second;
    private UUID third;
    private UUID village;
    private LocalDate today;

    @BeforeEach
    void threeCommunes() {
        var province = offices.front("Tỉnh thử thứ tự");
        first = offices.front("Xã Đầu", province);
        second = offices.front("Xã Giữa", province);
        third = offices.front("Xã Cuối", province);
        village = offices.front("Thôn Giữa", first);
        today = VietnamTime.day(clock.instant());
    }

    private String above() {
        return Rows.text("""
                select string_agg(u.name || ' ' || r.valid_from || ' ' || coalesce(cast(r.valid_to as text), '–'), '; '
                    order by r.valid_from, u.name)
                from unit_relation r join unit u on u.id = r.upper_id where r.lower_id = ?""", village);
    }

    private UUID merged(UUID old, UUID heir, int days) {
        return kit.set(ReformKind.MERGED, today.plusDays(days), List.of(Heir.there(heir)), Line.ends(old, heir));
    }

    @Test
    void theEarlierIsUndoneOnceTheLaterIs() {
        var before = above();
        var earlier = merged(first, second, 10);
        var between = above();
        var later = merged(second, third, 20);
        var both = above();
        assertThat(both).contains("Xã Cuối");

        assertThatThrownBy(() -> reforms.undo(earlier)).isInstanceOfSatisfying(OrganisationRefused.class, refused -> {
            assertThat(refused.getMessage()).isEqualTo("refused.reformBuiltOn");
            assertThat(refused.arguments()).containsExactly("Nghị quyết số 09/NQ");
        });
        assertThat(above()).as("nothing half undone").isEqualTo(both);
        assertThat(reforms.sheet(earlier).head().state()).isEqualTo(ReformState.SET);

        reforms.undo(later);
        assertThat(above()).isEqualTo(between);
        reforms.undo(earlier);
        assertThat(above()).isEqualTo(before);
    }

    @Test
    void nothingLiesBeneathItselfAfterItIsUndone() {
        var province = UUID.fromString(Rows.text("select upper_id from unit_relation where lower_id = ?", first));
        var id = merged(first, offices.front("Xã Nơi Khác"), 10);
        kit.acts();
        var circle = units.relate(province, new NewRelation(village, "PARTY", today.plusDays(10), null));
        var between = above();

        assertThatThrownBy(() -> reforms.undo(id))
                .isInstanceOfSatisfying(
                        OrganisationRefused.class,
                        refused -> assertThat(refused.getMessage()).isEqualTo("refused.beneathItself"));
        assertThat(above()).as("nothing half undone").isEqualTo(between);

        units.withdrawRelation(circle);
        reforms.undo(id);
        assertThat(above()).doesNotContain("Xã Nơi Khác");
    }

    @Test
    void whatAnotherFeaturePreparedForAUnitToComeKeepsIt() {
        var heir = ReformKit.newUnit("Xã Có Thể Thức");
        var id = kit.set(ReformKind.MERGED, today.plusDays(10), List.of(heir), Line.ends(first, heir.unit()));
        Rows.change(
                "insert into paper_issuer (unit_id, version, family_code, parent_line, issuer_lines, symbol, place, archive)"
                        + " values (?, 1, 'FRONT', '', 'ỦY BAN', 'MTTQ', '', '')",
                heir.unit());

        assertThatThrownBy(() -> reforms.undo(id)).hasMessage("refused.reformFoundedInUse");

        Rows.change("delete from paper_issuer where unit_id = ?", heir.unit());
        reforms.undo(id);
        assertThat(Rows.text("select count(*) from unit where id = ?", heir.unit()))
                .isEqualTo("0");
    }

    @Test
    void nothingLiesBeneathItselfAfterItIsSet() {
        var province = UUID.fromString(Rows.text("select upper_id from unit_relation where lower_id = ?", first));
        var heir = ReformKit.newUnit("Đơn vị gộp trên với dưới");
        var lines = new Line[] {Line.ends(village, heir.unit()), Line.ends(province, heir.unit())};

        assertThatThrownBy(() -> kit.set(ReformKind.MERGED, today.plusDays(10), List.of(heir), lines))
                .hasMessage("refused.beneathItself");

        assertThat(above()).isEqualTo("Xã Đầu " + today.minusYears(1) + " –");
    }

    @Test
    void anotherOnOtherGroundIsNotInTheWay() {
        var before = above();
        var earlier = merged(first, second, 10);
        merged(third, second, 12);

        reforms.undo(earlier);

        assertThat(above()).isEqualTo(before);
    }
}
