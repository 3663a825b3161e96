package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.campaign.MapSheet.Line;
import doanket.criteria.Assessment;
import doanket.criteria.Assessments;
import doanket.criteria.Figure;
import doanket.criteria.IndicatorCatalogue;
import doanket.organisation.XlsxFile;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map of a campaign that no set of criteria judges: its figures in front, in steps. */
@ExtendWith(ArquillianExtension.class)
class CampaignMapIT {

    private static final UUID FIGURES = UUID.fromString("00000000-0000-7000-8000-000480000000");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignMap map;

    @Inject
    CampaignTables tables;

    @Inject
    Assessments assessments;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    Offices offices;

    private UUID lead;
    private UUID first;
    private UUID second;

    @BeforeEach
    void found() {
        lead = offices.front("Ủy ban tỉnh vẽ bản đồ");
        first = offices.front("Xã vẽ thứ nhất", lead);
        second = offices.front("Xã vẽ thứ hai", lead);
        Rows.change("update unit set valid_from = date '2020-01-01' where id in (?, ?)", first, second);
        offices.as(offices.colleague(lead, "Lê Thị Vẽ", "LEADER", true));
    }

    private UUID campaign(List<UUID> front) {
        var terms =
                new CampaignTerms(CampaignKind.MOVEMENT, "Phong trào vẽ", "", "", null, LocalDate.of(2024, 1, 1), null);
        var places = Rows.text("select code from unit where id = ?", first) + "\n"
                + Rows.text("select code from unit where id = ?", second);
        return writing.start(lead, new CampaignDraft(terms, "", places, front, 0));
    }

    private static Assessment figure(UUID unit, UUID indicator, LocalDate end, int value) {
        return new Assessment(
                unit, indicator, end.withDayOfMonth(1), end, Figure.of(BigDecimal.valueOf(value)), Uuids.next());
    }

    @Test
    void whatNothingJudgesIsColouredInStepsOfTheYearSoFar() {
        var counted = indicators.ofSet(FIGURES).get(0);
        var body = offices.front("Cơ quan ở xã thứ nhất", lead);
        Rows.change(
                "insert into unit_relation (id, version, kind_code, lower_id, upper_id, valid_from)"
                        + " values (?, 1, 'TERRITORY', ?, ?, date '2020-01-01')",
                Uuids.next(),
                body,
                first);
        assessments.put(List.of(
                figure(first, counted.id(), DAY.minusMonths(1), 4),
                figure(first, counted.id(), DAY, 3),
                figure(body, counted.id(), DAY, 2),
                figure(second, counted.id(), DAY, 30),
                figure(second, counted.id(), DAY.minusYears(1), 500)));
        var id = campaign(List.of(counted.id()));

        var sheet = map.sheet(id, null, DAY);

        assertThat(sheet.shown().id()).isEqualTo(counted.id());
        assertThat(sheet.lines())
                .extracting(line -> line.place().unit(), Line::tone, Line::band)
                .containsExactlyInAnyOrder(tuple(first, "step1", "9"), tuple(second, "step5", "30"));
        assertThat(XlsxFile.lines(tables.map(id, counted.id(), DAY), 100))
                .anyMatch(line -> line.cell(3).text().equals("30"));
        assertThat(map.geoJson(id, counted.id(), DAY)).contains("FeatureCollection");
        assertThatThrownBy(() -> map.sheet(id, Uuids.next(), DAY)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCampaignWithoutIndicatorsHasAMapWithoutFigures() {
        var id = campaign(List.of());

        assertThat(map.sheet(id, null, DAY).isBlank()).isTrue();
        assertThatThrownBy(() -> tables.map(id, null, DAY)).isInstanceOf(NotFoundException.class);
    }
}
