package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.criteria.Assessment;
import doanket.criteria.Assessments;
import doanket.criteria.Figure;
import doanket.criteria.IndicatorCatalogue;
import doanket.platform.NotFoundException;
import doanket.report.ReportDeciding;
import doanket.report.ReportOfficeKit;
import doanket.report.ReportOfficeKit.Commune;
import doanket.report.ReportOfficeKit.Province;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report of a quarter, from what two communes reported and how they stand. */
@ExtendWith(ArquillianExtension.class)
class CampaignPaperIT {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final int MOST_STATEMENTS = 16;

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignPaper papers;

    @Inject
    CampaignQuarter quarters;

    @Inject
    ReportOfficeKit kit;

    @Inject
    ReportDeciding deciding;

    @Inject
    Assessments assessments;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    Offices offices;

    private Quarter quarter() {
        return Quarter.around(kit.today().minusDays(1));
    }

    private UUID campaign(Province province) {
        var codes = province.communes().stream()
                .map(commune -> Rows.text("select code from unit where id = ?", commune.unit()))
                .collect(Collectors.joining("\n"));
        var from = LocalDate.of(quarter().year(), 1, 1);
        var terms = new CampaignTerms(CampaignKind.MOVEMENT, "Phong trào hiến đất", "Mục tiêu", "", SET, from, null);
        offices.as(province.leader());
        return writing.start(province.unit(), new CampaignDraft(terms, "", codes, List.of(ReportOfficeKit.LAND), 0));
    }

    private void reported(Province province) {
        kit.send(province.communes().get(0), "10", "", "Nhân dân hiến đất làm đường liên thôn");
        kit.send(province.communes().get(1), "20", "", "Nhân dân góp ngày công\nTrồng cây hai bên đường");
        offices.as(province.leader());
        deciding.approveAll(
                province.root(),
                province.communes().stream().map(Commune::report).toList());
        Rows.change(
                "insert into target (indicator_id, unit_id, period_start, period_end, value) values (?, ?, ?, ?, 50)",
                ReportOfficeKit.LAND,
                province.communes().get(0).unit(),
                LocalDate.of(quarter().year(), 1, 1),
                LocalDate.of(quarter().year(), 12, 31));
        var day = quarter().starts();
        assessments.put(indicators.ofSet(SET).stream()
                .limit(2)
                .map(one -> new Assessment(
                        province.communes().get(1).unit(), one.id(), day, day, Figure.of(BigDecimal.ONE), null))
                .toList());
    }

    @Test
    void tellsStandingPlansAndWordsWithChartsInBothForms() throws IOException {
        var province = kit.province(2);
        var id = campaign(province);
        reported(province);

        assertThat(Statements.during(() -> quarters.sheet(id, quarter()))).isLessThanOrEqualTo(MOST_STATEMENTS);
        try (var pdf = Loader.loadPDF(papers.pdf(id, quarter()))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            told(text);
            assertThat(pdf.getNumberOfPages()).isBetween(2, 4);
            long pictures = 0;
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
            assertThat(pictures).isEqualTo(4);
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(papers.docx(id, quarter())));
                var words = new XWPFWordExtractor(docx)) {
            told(words.getText().replaceAll("\\s+", " "));
            assertThat(docx.getAllPictures()).hasSize(4);
            assertThat(docx.getDocument().xmlText()).contains("1. Quy hoạch: 1/2");
        }
    }

    private void told(String text) {
        assertThat(text)
                .contains(
                        "BÁO CÁO",
                        "Kết quả thực hiện Phong trào hiến đất, quý "
                                + quarter().roman())
                .contains("Số đơn vị đạt theo từng tiêu chí", "1. Quy hoạch 0/2 1/2 50%")
                .contains("Xếp hạng các đơn vị", "50 30 30 60%")
                .contains("Nhân dân hiến đất làm đường liên thôn", "Trồng cây hai bên đường")
                .contains("Trên đây là báo cáo kết quả quý");
    }

    @Test
    void isMadeByWhoeverLeadsForAQuarterThatHasBegun() {
        var province = kit.province(2);
        var id = campaign(province);

        assertThat(quarters.sheet(id, quarter().before()).texts()).isEmpty();
        assertThat(papers.docx(id, quarter().before())).isNotEmpty();
        var later = Quarter.around(kit.today().plusMonths(3));
        assertThatThrownBy(() -> papers.pdf(id, later)).isInstanceOf(NotFoundException.class);
        offices.as(province.officer());
        assertThatThrownBy(() -> papers.pdf(id, quarter())).isInstanceOf(NotFoundException.class);
        offices.as(province.communes().get(0).officer());
        assertThatThrownBy(() -> papers.docx(id, quarter())).isInstanceOf(NotFoundException.class);
    }
}
