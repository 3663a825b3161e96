package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.UnitTree;
import doanket.platform.NotFoundException;
import doanket.platform.Trouble;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnitServiceIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

    @Inject
    UnitService units;

    @Inject
    UnitDirectory directory;

    @Inject
    UnitTree tree;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @BeforeEach
    void asThePortalItself() {
        acting.asSystem();
    }

    @Test
    void aUnitLiesBeneathEverythingAboveItNearestFirst() {
        var province = found(UnitDirectory.COUNTRY, "Tỉnh", "SUBORDINATE");
        var front = found(province, "Mặt trận", "SUBORDINATE");
        var party = found(province, "Tỉnh ủy", "TERRITORY");

        units.relate(front, new NewRelation(party, "PARTY", BEGUN, null));

        assertThat(tree.pathOf(front)).containsExactly(front, province, party, UnitDirectory.COUNTRY);
    }

    @Test
    void anEndedRelationNoLongerCounts() {
        var province = found(UnitDirectory.COUNTRY, "Tỉnh", "SUBORDINATE");
        var front = found(province, "Mặt trận", "SUBORDINATE");
        var party = found(province, "Tỉnh ủy", "TERRITORY");
        var relation = units.relate(front, new NewRelation(party, "PARTY", BEGUN, null));

        units.endRelation(relation, BEGUN.plusMonths(1));

        assertThat(tree.pathOf(front)).doesNotContain(party);
    }

    @Test
    void theLastRelationUpwardsOfAUnitThatGoesOnDoesNotEnd() {
        var province = found(UnitDirectory.COUNTRY, "Tỉnh", "SUBORDINATE");
        var other = found(UnitDirectory.COUNTRY, "Tỉnh khác", "SUBORDINATE");
        var front = found(province, "Mặt trận", "SUBORDINATE");
        var only = relationOf(front, province);
        var lastDay = LocalDate.of(2026, 6, 30);

        assertThatThrownBy(() -> units.endRelation(only, lastDay)).hasMessage("refused.lastUpper");
        units.relate(front, new NewRelation(other, "VERTICAL", lastDay.plusDays(1), lastDay.plusDays(9)));
        assertThatThrownBy(() -> units.endRelation(only, lastDay))
                .as("nor does one that ends itself hold it")
                .hasMessage("refused.lastUpper");
        units.relate(front, new NewRelation(other, "SUBORDINATE", lastDay.plusDays(1), null));
        assertThatThrownBy(() -> units.endRelation(only, lastDay.minusDays(1)))
                .as("nor is there a day between")
                .hasMessage("refused.lastUpper");
        units.endRelation(only, lastDay);

        assertThat(tree.pathOf(front)).contains(other).doesNotContain(province);
    }

    private static UUID relationOf(UUID lower, UUID upper) {
        return UUID.fromString(
                Rows.text("select id from unit_relation where lower_id = ? and upper_id = ?", lower, upper));
    }

    @Test
    void aRelationIsMadeAndEndedByWhoeverLooksAfterBothUnits() {
        var province = offices.front("Tỉnh Hai Bên");
        var commune = offices.front("Xã Hai Bên", province);
        var party = offices.front("Đảng ủy xã Hai Bên", province);
        var local = offices.colleague(commune, "Lò Thị Xã", "UNIT_ADMIN", true);
        var above = offices.colleague(province, "Vì Văn Tỉnh", "UNIT_ADMIN", true);
        var wanted = new NewRelation(party, "PARTY", LocalDate.of(2026, 7, 1), null);
        offices.as(local);
        assertThatThrownBy(() -> units.relate(commune, wanted)).hasMessage("refused.upperOfOthers");
        assertThatThrownBy(() ->
                        units.relate(commune, new NewRelation(Uuids.next(), "PARTY", LocalDate.of(2026, 7, 1), null)))
                .isInstanceOf(NotFoundException.class);
        offices.as(above);
        var relation = units.relate(commune, wanted);

        offices.as(local);
        assertThatThrownBy(() -> units.endRelation(relation, LocalDate.of(2026, 8, 1)))
                .hasMessage("refused.upperOfOthers");
        assertThatThrownBy(() -> units.endRelation(relationOf(commune, province), LocalDate.of(2026, 8, 1)))
                .hasMessage("refused.upperOfOthers");
        offices.as(above);
        units.endRelation(relation, LocalDate.of(2026, 8, 1));

        assertThat(tree.pathOf(commune)).doesNotContain(party);
    }

    @Test
    void anUnknownUnitLiesNowhere() {
        assertThat(tree.pathOf(Uuids.next())).isEmpty();
    }

    @Test
    void refusesACircleByWhateverKinds() {
        var upper = found(UnitDirectory.COUNTRY, "Trên", "SUBORDINATE");
        var middle = found(upper, "Giữa", "VERTICAL");
        var lower = found(middle, "Dưới", "SUBORDINATE");

        for (var kind : List.of("SUBORDINATE", "VERTICAL", "PARTY", "TERRITORY")) {
            assertThatThrownBy(() -> units.relate(upper, new NewRelation(lower, kind, BEGUN, null)))
                    .hasMessage("refused.relationCycle");
        }

        assertThat(tree.pathOf(upper)).doesNotContain(lower, middle);
    }

    @Test
    void aRelationThatHasNotBegunBeforeTodayIsTakenBackAsIfItHadNeverBeen() {
        var today = VietnamTime.day(clock.instant());
        var upper = found(UnitDirectory.COUNTRY, "Trên", "SUBORDINATE");
        var party = found(UnitDirectory.COUNTRY, "Đảng ủy", "SUBORDINATE");
        var unit = found(upper, "Dưới", "SUBORDINATE");
        acting.as("quantri");
        var relation = units.relate(unit, new NewRelation(party, "PARTY", today, null));
        assertThat(tree.pathOf(unit)).contains(party);

        units.withdrawRelation(relation);

        assertThat(tree.pathOf(unit)).doesNotContain(party).contains(upper);
        assertThat(Rows.text("select count(*) from unit_relation where id = ?", relation))
                .isEqualTo("0");
        assertThat(Rows.text(
                        "select detail from audit.deed where verb = 'unit.relationWithdrawn' and object_id = ?", unit))
                .isEqualTo("Đảng ủy");
        assertThatThrownBy(() -> units.withdrawRelation(relation)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> units.withdrawRelation(relationOf(unit, upper)))
                .hasMessage("refused.relationBegan");
    }

    @Test
    void theOnlyRelationOfAUnitIsNotTakenBack() {
        var today = VietnamTime.day(clock.instant());
        var upper = found(UnitDirectory.COUNTRY, "Trên", "SUBORDINATE");
        var unit = offices.front("Mới lập hôm nay", upper);
        Rows.change("update unit_relation set valid_from = ? where lower_id = ?", java.sql.Date.valueOf(today), unit);

        assertThatThrownBy(() -> units.withdrawRelation(relationOf(unit, upper)))
                .hasMessage("refused.lastUpper");
    }

    @Test
    void refusesTheSameRelationTwiceInOneTime() {
        var upper = found(UnitDirectory.COUNTRY, "Trên", "SUBORDINATE");
        var lower = found(upper, "Dưới", "SUBORDINATE");

        assertThatThrownBy(() -> units.relate(lower, new NewRelation(upper, "SUBORDINATE", BEGUN.plusYears(1), null)))
                .hasMessage("refused.relationThere");
    }

    @Test
    void refusesACodeThatWasEverUsed() {
        var wanted = wanted("Đơn vị");
        units.found(UnitDirectory.COUNTRY, wanted, "SUBORDINATE");

        assertThatThrownBy(() -> units.found(UnitDirectory.COUNTRY, wanted, "SUBORDINATE"))
                .hasMessage("refused.codeTaken");
    }

    @Test
    void refusesARelationBeforeTheUnitExists() {
        var unit = found(UnitDirectory.COUNTRY, "Đơn vị", "SUBORDINATE");

        assertThatThrownBy(() -> units.relate(
                        unit, new NewRelation(UnitDirectory.COUNTRY, "TERRITORY", BEGUN.minusDays(1), null)))
                .hasMessage("refused.outsideUnit");
    }

    @Test
    void refusesToCloseAUnitBeneathWhichOthersGoOn() {
        var upper = found(UnitDirectory.COUNTRY, "Trên", "SUBORDINATE");
        found(upper, "Dưới", "SUBORDINATE");

        assertThatThrownBy(() -> units.close(upper, Closing.without(BEGUN.plusYears(1))))
                .hasMessage("refused.unitsBeneath");
    }

    @Test
    void aClosedUnitKeepsItsNameAndPlaceButIsNoLongerFound() {
        var successor = found(UnitDirectory.COUNTRY, "Sau", "SUBORDINATE");
        var name = "Trước " + Uuids.next();
        var unit = found(UnitDirectory.COUNTRY, name, "SUBORDINATE");
        assertThat(directory.find(name, 5)).hasSize(1);

        units.close(unit, new Closing(BEGUN.plusDays(9), List.of(successor), SuccessionKind.MERGED, "01/NQ"));

        assertThat(directory.find(name, 5)).isEmpty();
        assertThat(directory.names(List.of(unit)).get(unit).name()).isEqualTo(name);
        assertThat(tree.pathOf(unit)).containsExactly(unit, UnitDirectory.COUNTRY);
    }

    @Test
    void aPlaceLiesInPlacesOnly() {
        var body = found(UnitDirectory.COUNTRY, "Hội", "SUBORDINATE");
        var place = units.found(UnitDirectory.COUNTRY, typed("Xã", "COMMUNE"), "TERRITORY");

        assertThatThrownBy(() -> units.found(body, typed("Thôn", "COMMUNE"), "TERRITORY"))
                .hasMessage("refused.placeBeneathBody");
        assertThatThrownBy(() -> units.relate(place, new NewRelation(body, "SUBORDINATE", BEGUN, null)))
                .hasMessage("refused.placeBeneathBody");
        assertThat(tree.pathOf(units.found(place, typed("Bản", "COMMUNE"), "TERRITORY")))
                .contains(place);
    }

    @Test
    void findsNamesWithoutMarksWithTheSyllablesInTheirOrder() {
        var tag = Uuids.next().toString();
        var unit = found(UnitDirectory.COUNTRY, "Hội Làm vườn xã Cây Thử " + tag, "SUBORDINATE");

        assertThat(directory.find("lam vuon cay thu " + tag, 5))
                .extracting(UnitName::id)
                .containsExactly(unit);
        assertThat(directory.find("LÀM VƯỜN " + tag, 5))
                .extracting(UnitName::id)
                .containsExactly(unit);
    }

    @Test
    void whoeverReadAnOlderStateIsToldSo() {
        var unit = found(UnitDirectory.COUNTRY, "Đơn vị", "SUBORDINATE");
        units.rename(unit, 1, "Tên mới", null);

        assertThatThrownBy(() -> units.rename(unit, 1, "Tên khác", null))
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.EDITED_MEANWHILE));
    }

    private UUID found(UUID above, String name, String kind) {
        return units.found(above, wanted(name), kind);
    }

    private static NewUnit wanted(String name) {
        return typed(name, "ASSOCIATION");
    }

    private static NewUnit typed(String name, String type) {
        var code = "T" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        var facts = new UnitFacts(null, 900, Map.of(UnitAttribute.AREA, "12.5"));
        return new NewUnit(code, name, null, type, "PROVINCE", BEGUN, facts);
    }
}
