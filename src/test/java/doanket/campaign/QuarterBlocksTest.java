package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.criteria.PeriodScore;
import doanket.paper.PaperBlock;
import doanket.paper.PaperChart;
import doanket.platform.Uuids;
import doanket.report.CollectedText;
import doanket.report.PeriodSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuarterBlocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final List<String> STYLES = List.of("1.", "a)", "-");

    private static QuarterSheet.Plan plan(String name, Integer planned, int year) {
        var plan = planned == null ? null : BigDecimal.valueOf(planned);
        return new QuarterSheet.Plan(name, "căn", plan, BigDecimal.valueOf(5), BigDecimal.valueOf(year));
    }

    private static QuarterSheet sheet(
            QuarterSheet.Standing standing, List<QuarterSheet.Plan> plans, List<CollectedText> texts) {
        var head = new CampaignHead(
                Uuids.next(),
                CampaignKind.MOVEMENT,
                "Phong trào thử",
                Uuids.next(),
                "MTTQ tỉnh",
                Uuids.next(),
                Uuids.next(),
                DAY.minusYears(1),
                null,
                30);
        var periods = standing.criteria() == 0
                ? List.<PeriodScore>of()
                : List.of(new PeriodScore(DAY, 28, 3, new BigDecimal("17.2")));
        return new QuarterSheet(head, QUARTER, DAY, standing, periods, plans, texts);
    }

    private static QuarterSheet.Standing standing(int places) {
        var ranks = IntStream.rangeClosed(1, places)
                .mapToObj(at -> new RankRow(at, Uuids.next(), "Xã số " + at, 19 - at % 10, 19, at != places))
                .toList();
        return new QuarterSheet.Standing(
                2,
                3,
                new BigDecimal("17.2"),
                new BigDecimal("16.9"),
                List.of(new CriterionBar("1. Quy hoạch", 28, 30), new CriterionBar("2. Giao thông", 0, 0)),
                List.of(new CriterionBar("1. Quy hoạch", 25, 31), new CriterionBar("2. Giao thông", 0, 0)),
                ranks);
    }

    private static <T> List<T> of(Class<T> type, List<PaperBlock> blocks) {
        return blocks.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void eachChartHasItsFiguresInATableAndInWords() {
        var blocks = QuarterBlocks.of(
                sheet(standing(30), List.of(plan("Nhà xây mới", 40, 30), plan("Không kế hoạch", null, 7)), List.of()),
                STYLES);

        var pictures = of(PaperBlock.Picture.class, blocks);
        var tables = of(PaperBlock.Grid.class, blocks);
        assertThat(pictures).hasSize(4);
        assertThat(tables).hasSize(4);
        assertThat(pictures.get(0).alternative()).contains("1. Quy hoạch: 28/30");
        assertThat(pictures.get(3).alternative()).contains("Nhà xây mới: 75%").doesNotContain("Không kế hoạch");
        assertThat(tables.get(0).rows().get(0)).containsExactly("1. Quy hoạch", "25/31", "28/30", "93%");
        assertThat(tables.get(2).rows()).hasSize(30);
        assertThat(tables.get(2).rows().get(29)).endsWith("Chưa báo cáo");
        assertThat(tables.get(3).rows().get(0)).containsExactly("Nhà xây mới", "căn", "40", "5", "30", "75%");
        assertThat(tables.get(3).rows().get(1)).endsWith("7", "");
        assertThat(texts(blocks)).anyMatch(text -> text.contains(PaperChart.MOST + " đơn vị đầu"));
        assertThat(texts(blocks)).anyMatch(text -> text.contains("17,2 tiêu chí, cuối quý trước là 16,9"));
    }

    @Test
    void aPlanOfZeroHasNoShare() {
        assertThat(QuarterBlocks.ofPlan(plan("Nhà dột nát", 0, 3))).isEmpty();
        assertThat(QuarterBlocks.ofPlan(plan("Nhà", 3, 1))).isEqualTo("33,3%");
    }

    @Test
    void wordsStandWithTheirSourceUnderTheirHeadingOnce() {
        var span = new PeriodSpan(DAY.minusDays(29), DAY);
        var blocks = QuarterBlocks.of(
                sheet(
                        QuarterSheet.Standing.NONE,
                        List.of(),
                        List.of(
                                new CollectedText("Kết quả nổi bật", span, "Xã Một", "Làm đường.\n\nTrồng cây."),
                                new CollectedText("Kết quả nổi bật", span, "Xã Hai", "Xây nhà."))),
                STYLES);

        assertThat(of(PaperBlock.Picture.class, blocks)).isEmpty();
        assertThat(texts(blocks))
                .filteredOn(text -> text.equals("Kết quả nổi bật:"))
                .hasSize(1);
        assertThat(texts(blocks))
                .contains("Trồng cây.")
                .anyMatch(text -> text.startsWith("Xã Một (kỳ") && text.endsWith("Làm đường."))
                .anyMatch(text -> text.startsWith("Xã Hai (kỳ"));
        assertThat(of(PaperBlock.Text.class, blocks).get(0).label()).isEqualTo("1.");
    }

    private static List<String> texts(List<PaperBlock> blocks) {
        return of(PaperBlock.Text.class, blocks).stream()
                .map(PaperBlock.Text::text)
                .toList();
    }
}
