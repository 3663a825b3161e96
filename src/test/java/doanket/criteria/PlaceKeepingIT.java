package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlaceKeepingIT {

    private static final LocalDate START = LocalDate.of(2032, 1, 1);

    @Inject
    SetKit kit;

    @Inject
    Scorecards scorecards;

    @Inject
    ThresholdKeeping thresholds;

    @Inject
    PlaceKeeping places;

    @Inject
    Assessments assessments;

    @Inject
    UnitDirectory directory;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Test
    void aPeriodInWhichACommuneChangesItsGroupIsJudgedByTheGroupOfItsLastDay() {
        var set = kit.open("Khu dân cư kiểu mẫu", START, "COMMUNE");
        var share = kit.share(set);
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "1", "90", "", START, "QĐ 1"));
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "3", "60", "", START, "QĐ 1"));
        kit.move(set, "VS-02", "1", START);
        kit.move(set, "VS-02", "3", START.plusDays(30));
        kit.move(set, "VS-04", "1", START);
        kit.move(set, "VS-04", "3", START.plusDays(31));
        var onTheLastDay = directory.find("VS-02", 1).get(0).id();
        var theDayAfter = directory.find("VS-04", 1).get(0).id();

        assessments.put(List.of(SetKit.month(onTheLastDay, share, START), SetKit.month(theDayAfter, share, START)));

        var end = START.plusMonths(1).minusDays(1);
        assertThat(kit.result(share, onTheLastDay, end)).isEqualTo(Result.MET);
        assertThat(kit.result(share, theDayAfter, end)).isEqualTo(Result.UNMET);
        assertThat(scorecards
                        .ofUnit(set, theDayAfter, end)
                        .get(0)
                        .lines()
                        .get(0)
                        .threshold())
                .isEqualByComparingTo("90");
        assertThat(scorecards
                        .ofUnit(set, theDayAfter, end.plusDays(1))
                        .get(0)
                        .lines()
                        .get(0)
                        .threshold())
                .isEqualByComparingTo("60");
    }

    @Test
    void aGroupThatIsToComeIsNotLostToAnEarlierDay() {
        var set = kit.open("Nhóm về sau", START, "COMMUNE");
        kit.move(set, "VS-05", "3", START.plusDays(40));

        assertThatThrownBy(() -> kit.move(set, "VS-05", "2", START)).hasMessage("refused.groupLater");
        kit.move(set, "VS-05", "2", START.plusDays(40));
        assertThat(places.groups(set).rows())
                .extracting(SetSheet.GroupRow::group)
                .containsExactly("2");
    }

    @Test
    void nearlyMetAsksForLessThanMetAndBothLieWithinTheBounds() {
        var set = kit.open("Mức trái nhau", START, "COMMUNE");
        var share = kit.share(set);

        assertThatThrownBy(() -> thresholds.decide(
                        set, new DecisionForm(share, ThresholdScope.ALL, "", "70", "90", START, "QĐ 1")))
                .hasMessage("refused.nearlyBad");
        assertThatThrownBy(() -> thresholds.decide(
                        set, new DecisionForm(share, ThresholdScope.ALL, "", "120", "", START, "QĐ 1")))
                .isInstanceOf(FigureRefused.class);
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.ALL, "", "90", "70", START, "QĐ 1"));
    }

    @Test
    void regionsAreTheCountrysAndHaveNamesAndProvinces() {
        var unit = Rows.text("select code from unit where id = ?", offices.front("Tỉnh của vùng thử"));
        acting.as("quantri");
        var code = "V" + Uuids.next().toString().substring(28).toUpperCase(Locale.ROOT);
        places.name(new RegionRow(code, "Vùng thử", "Trial", 0, null));
        assertThatThrownBy(() -> places.name(new RegionRow(code, "Vùng khác", "Other", 0, null)))
                .hasMessage("refused.codeTaken");
        var seen = places.regions();
        var row = seen.rows().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        places.name(new RegionRow(code, "Vùng đổi tên", "Renamed", row.version(), null));
        assertThatThrownBy(() -> places.name(new RegionRow(code, "Vùng của ai", "Whose", row.version(), null)))
                .hasMessage("refused.changedMeanwhile");

        places.assign(unit, "Vùng đổi tên", Instant.now());
        assertThatThrownBy(() -> places.assign(unit, code, seen.seen().minusSeconds(60)))
                .hasMessage("refused.changedMeanwhile");

        assertThat(places.regions().rows()).anyMatch(one -> one.code().equals(code) && one.units() != null);
        Rows.change("delete from unit_region where region_code = ?", code);
        Rows.change("delete from region where code = ?", code);
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> places.regions()).isInstanceOf(NotFoundException.class);
    }
}
