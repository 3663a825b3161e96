package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.criteria.Assessment;
import doanket.criteria.Assessments;
import doanket.criteria.Figure;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.organisation.SheetCell;
import doanket.organisation.UnitDirectory;
import doanket.organisation.XlsxFile;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CampaignPlanIT {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final UUID FIGURES = UUID.fromString("00000000-0000-7000-8000-000480000000");
    private static final LocalDate START = LocalDate.of(2043, 1, 1);
    private static final PlanAsk.Time YEAR = new PlanAsk.Time(2043, "");

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignPlan plan;

    @Inject
    PlanWorkbooks books;

    @Inject
    CampaignTables tables;

    @Inject
    ParticipantWorkbooks participants;

    @Inject
    CampaignScores scores;

    @Inject
    Assessments assessments;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    private UUID unit(String code) {
        return directory.find(code, 1).get(0).id();
    }

    private IndicatorInfo counted() {
        return indicators.ofSet(FIGURES).get(0);
    }

    private UUID campaign(String places) {
        acting.as("lanhdao.mttq");
        var terms = new CampaignTerms(
                CampaignKind.MOVEMENT, "Phong trào có kế hoạch", "Mục tiêu", "Nội dung", SET, START, null);
        return writing.start(
                unit("MTTQ tỉnh"),
                new CampaignDraft(terms, "", places, List.of(counted().id()), 0));
    }

    private PlanSaved save(UUID campaign, PlanAsk ask, UUID key, String text, long version) {
        return plan.save(campaign, new PlanForm(ask, List.of(new PlanForm.Typed(key, text, version))));
    }

    private void report(UUID unit, UUID indicator, int month, String value) {
        var from = START.plusMonths(month);
        assessments.put(List.of(new Assessment(
                unit, indicator, from, from.plusMonths(1).minusDays(1), Figure.of(new BigDecimal(value)), null)));
    }

    @Test
    void whatIsCountedUpIsComparedByItsSumAndWhatIsMeasuredByItsLastFigure() {
        var id = campaign("VS-06\nVS-07");
        var commune = unit("VS-06");
        var share = indicators.ofSet(SET).get(2);
        report(unit("VS-06.MTTQ"), counted().id(), 0, "30");
        report(unit("VS-06.MTTQ"), counted().id(), 1, "25.375");
        report(commune, share.id(), 0, "60");
        report(commune, share.id(), 1, "90");
        var ofCounted = new PlanAsk(null, counted().id(), YEAR);
        var ofCommune = new PlanAsk(commune, null, YEAR);

        assertThat(save(id, ofCounted, commune, "50", 0).left()).isEmpty();
        save(id, ofCommune, share.id(), "80%", 0);
        var aimed = "select count(*) from audit.deed where verb = 'criteria.aimed' and object_id = ? and unit_id = ?";
        assertThat(Rows.text(aimed, share.id(), commune)).isEqualTo("1");
        assertThat(Rows.text("select string_agg(verb, ' ') from audit.deed where object_id = ?", id))
                .isEqualTo("campaign.started");

        var row = plan.sheet(id, ofCounted).rows().get(0);
        assertThat(row.cell().percentTold()).isEqualTo("110,75%");
        assertThat(row.cell().reached()).isTrue();
        var lines = plan.sheet(id, ofCommune).rows();
        assertThat(lines).hasSize(58);
        assertThat(lines.get(2).cell().percentTold()).isEqualTo("112,5%");
        assertThat(plan.sheet(id, new PlanAsk(commune, null, new PlanAsk.Time(2043, "Q1")))
                        .planned())
                .isZero();
        assertThat(plan.sheet(id, ofCounted).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.name()).isNotBlank());
        assertThat(scores.place(id, commune, START.plusMonths(2))
                        .parts()
                        .get(1)
                        .lines()
                        .get(0)
                        .percentTold())
                .isEqualTo("112,5%");
        assertThat(Statements.during(() -> plan.sheet(id, ofCommune))).isLessThanOrEqualTo(8);
    }

    @Test
    void whatCannotBeReadIsToldAtItsLineAndWhoeverIsSecondChangesNothing() {
        var id = campaign("VS-05\nVS-08");
        var commune = unit("VS-05");
        var share = indicators.ofSet(SET).get(2);
        var ask = new PlanAsk(null, share.id(), YEAR);

        var bad = save(id, ask, commune, "1,234.5", 0);
        assertThat(bad.rows().get(0).text()).isEqualTo("1,234.5");
        assertThat(bad.rows().get(0).problem()).contains("1.234,5");
        assertThatThrownBy(bad::refuseLeft).hasMessage("refused.planUnreadable");
        assertThat(save(id, ask, commune, "130", 0).rows().get(0).problem()).contains("100");
        assertThat(save(id, ask, commune, "nhiều", 0).rows().get(0).problem()).contains("không phải là số");

        var first = save(id, ask, commune, "80", 0).rows().get(0).cell();
        var second = save(id, ask, commune, "70", 0);
        assertThat(second.left()).containsKey(commune);
        assertThatThrownBy(second::refuseLeft).hasMessage("refused.changedMeanwhile");
        assertThat(planned(id, ask, commune)).isEqualByComparingTo("80");
        assertThat(save(id, ask, commune, "", first.version()).left()).isEmpty();
        assertThat(planned(id, ask, commune)).isNull();
        assertThat(plan.sheet(id, ask).changes()).hasSize(2);

        acting.as("canbo.xa01");
        assertThat(plan.sheet(id, ask).mayPlan()).isFalse();
        assertThatThrownBy(() -> save(id, ask, commune, "90", 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anUnchangedWorkbookChangesNothingAnEditedOneOnlyWhatWasEditedAndOtherColumnsAreRefusedByTheirCell() {
        var id = campaign("VS-09\nVS-10");
        var ask = new PlanAsk(null, counted().id(), YEAR);
        save(id, ask, unit("VS-09"), "1234,5", 0);
        var lines = XlsxFile.lines(books.write(id, YEAR), 100);
        var rows = lines.stream()
                .map(line -> line.cells().stream().map(CampaignPlanIT::raw).toArray())
                .toArray(Object[][]::new);
        int last = rows[3].length - 1;
        int own = "VS-09".equals(rows[4][0]) ? 4 : 5;

        assertThat(books.preview(id, YEAR, books.write(id, YEAR)).changes()).isEmpty();
        rows[own] = java.util.Arrays.copyOf(rows[own], last + 1);
        rows[own][last] = new BigDecimal("1500.25");
        rows[own][2] = "đạt";
        var preview = books.preview(id, YEAR, Workbooks.raw(rows));
        assertThat(preview.changes()).extracting(PlanChange::after).containsExactly("Đạt", "1.500,25");
        assertThat(books.take(id, YEAR, preview)).isEqualTo(2);
        assertThatThrownBy(() -> books.take(id, YEAR, preview)).hasMessage("refused.changedMeanwhile");
        assertThat(planned(id, ask, unit("VS-09"))).isEqualByComparingTo("1500.25");

        rows[own][last] = "=1+1";
        rows[own][4] = "1,234.5";
        var bad = books.preview(id, YEAR, Workbooks.raw(rows));
        assertThat(bad.bad()).isEqualTo(2);
        assertThat(bad.changes().get(0).cell()).isEqualTo("E" + (own + 1));
        assertThatThrownBy(() -> books.take(id, YEAR, bad)).hasMessage("refused.cellsBad");
        rows[3][3] = "Cột khác";
        assertThatThrownBy(() -> books.preview(id, YEAR, Workbooks.raw(rows)))
                .hasMessage("refused.wrongCell")
                .satisfies(thrown ->
                        assertThat(((BusinessException) thrown).arguments()[0]).isEqualTo("D4"));
        assertThatThrownBy(() -> books.preview(id, new PlanAsk.Time(2044, ""), books.write(id, YEAR)))
                .hasMessage("refused.foreignWorkbook");
    }

    @Test
    void theWorkbookIsReadInEachLanguage() {
        var id = campaign("VS-09\nVS-10");
        var rows = XlsxFile.lines(books.write(id, YEAR), 100).stream()
                .map(line -> line.cells().stream().map(CampaignPlanIT::raw).toArray())
                .toArray(Object[][]::new);
        assertThat(rows[3]).startsWith("Mã", "Đơn vị");

        rows[3][0] = "Code";
        rows[3][1] = "Unit";
        rows[4][2] = "đạt";

        assertThat(books.preview(id, YEAR, Workbooks.raw(rows)).changes())
                .extracting(PlanChange::after)
                .containsExactly("Đạt");
        rows[3][1] = "Đơn vị";
        assertThatThrownBy(() -> books.preview(id, YEAR, Workbooks.raw(rows))).hasMessage("refused.wrongCell");
    }

    @Test
    void everyTableIsAWorkbookWithTheSameRows() {
        var id = campaign("VS-11\nVS-12");
        report(unit("VS-11"), indicators.ofSet(SET).get(0).id(), 0, "1");
        var day = START.plusMonths(1);

        var card = XlsxFile.lines(tables.scorecard(id, day), 100);
        assertThat(card).hasSize(4);
        assertThat(card.get(1).cell(2).text()).isEqualTo("1. Quy hoạch");
        assertThat(card).anyMatch(line -> line.cell(0).text().equals("VS-11"));
        assertThat(XlsxFile.lines(tables.progress(id), 100)).isNotEmpty();
        assertThat(XlsxFile.lines(tables.league(id), 100)).hasSize(4);
        assertThat(XlsxFile.lines(participants.write(id), 100))
                .filteredOn(line -> line.cell(3).text().equals("x"))
                .extracting(line -> line.cell(0).text())
                .containsExactlyInAnyOrder("VS-11", "VS-12");
        assertThat(XlsxFile.lines(tables.place(id, unit("VS-11"), day), 100)).hasSize(59);
        var first = indicators.ofSet(SET).get(0).id();
        assertThat(XlsxFile.lines(tables.map(id, first, day), 100))
                .anyMatch(line -> line.cell(0).text().equals("VS-11")
                        && line.cell(2).text().equals("Đạt"));
    }

    private BigDecimal planned(UUID campaign, PlanAsk ask, UUID key) {
        return plan.sheet(campaign, ask).rows().stream()
                .filter(row -> row.key().equals(key) && row.cell().plan() != null)
                .map(row -> row.cell().plan())
                .findFirst()
                .orElse(null);
    }

    /** As a spreadsheet holds it: numbers are numbers. */
    private static Object raw(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER ? new BigDecimal(cell.text()) : cell.text();
    }
}
