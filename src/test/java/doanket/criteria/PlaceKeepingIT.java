package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlaceKeepingIT {

    private static final LocalDate START = LocalDate.of(2032, 1, 1);

    @Inject
    SetKeeping keeping;

    @Inject
    ThresholdKeeping thresholds;

    @Inject
    PlaceKeeping places;

    @Inject
    SetReading reading;

    @Inject
    Assessments assessments;

    @Inject
    Scorecards scorecards;

    @Inject
    UnitDirectory directory;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID ownSet() {
        acting.as("quantri");
        var code = "P" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        var set = keeping.open(
                UnitDirectory.COUNTRY,
                new SetTerms(code, "Khu dân cư kiểu mẫu", "", SetKind.CRITERIA, START, null, "COMMUNE", true));
        var book = Workbooks.raw(
                SetBook.HEADS.toArray(),
                Workbooks.row("Nhóm", "1", "Cảnh quan"),
                Workbooks.row("", "1.1", "Tỷ lệ hộ trồng hoa", "%", "", "từ", "", "tỷ lệ", "0", "100"));
        keeping.load(set, book, keeping.preview(set, book).version());
        return set;
    }

    private void move(UUID set, String unit, String group, LocalDate from) {
        places.move(set, unit, group, from, places.groups(set).seen());
    }

    private Result result(UUID indicator, UUID unit, LocalDate day) {
        return scorecards.ofIndicator(indicator, List.of(unit), day).get(unit).result();
    }

    private static Assessment share(UUID unit, UUID indicator, LocalDate start) {
        return new Assessment(
                unit, indicator, start, start.plusMonths(1).minusDays(1), Figure.of(BigDecimal.valueOf(85)), null);
    }

    @Test
    void aPeriodInWhichACommuneChangesItsGroupIsJudgedByTheGroupOfItsLastDay() {
        var set = ownSet();
        var share = reading.sheet(set).parts().get(0).lines().get(0).indicator().id();
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "1", "90", "", START, "QĐ 1"));
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "3", "60", "", START, "QĐ 1"));
        move(set, "VS-02", "1", START);
        move(set, "VS-02", "3", START.plusDays(30));
        move(set, "VS-04", "1", START);
        move(set, "VS-04", "3", START.plusDays(31));
        var onTheLastDay = directory.find("VS-02", 1).get(0).id();
        var theDayAfter = directory.find("VS-04", 1).get(0).id();

        assessments.put(List.of(share(onTheLastDay, share, START), share(theDayAfter, share, START)));

        var end = START.plusMonths(1).minusDays(1);
        assertThat(result(share, onTheLastDay, end)).isEqualTo(Result.MET);
        assertThat(result(share, theDayAfter, end)).isEqualTo(Result.UNMET);
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
