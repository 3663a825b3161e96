package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.criteria.Direction;
import doanket.criteria.Figure;
import doanket.criteria.FigureWords;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.SumRule;
import doanket.criteria.ValueType;
import doanket.platform.Uuids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FigureChecksTest {

    private static final UUID ID = Uuids.next();
    private static final Locale VIETNAMESE = new Locale("vi");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static IndicatorInfo info(UUID id, ValueType type) {
        var highest = type == ValueType.PERCENT ? HUNDRED : null;
        return new IndicatorInfo(
                id,
                ID,
                "S1",
                "Chỉ tiêu",
                type,
                null,
                Direction.AT_LEAST,
                true,
                SumRule.SUM,
                BigDecimal.ZERO,
                highest,
                FigureWords.of(VIETNAMESE));
    }

    private static Cell cell(UUID id, UUID partOf, String typed, Figure figure, String comment) {
        return new Cell(id, "", true, partOf, typed, figure, comment, 1, "", null, null, 0, null);
    }

    private static Cell cell(String number) {
        return cell(ID, null, "", Figure.of(new BigDecimal(number)), "");
    }

    private static FigureChecks checks(ValueType type, String last) {
        return checks(type, last, BigDecimal.valueOf(3));
    }

    private static FigureChecks checks(ValueType type, String last, BigDecimal times) {
        var before = last == null ? null : new BigDecimal(last);
        return new FigureChecks(
                Map.of(ID, info(ID, type)),
                Map.of(ID, new Compared(null, before, null, null, null, times)),
                VIETNAMESE);
    }

    private static List<String> remarks(ValueType type, String last, Cell cell) {
        return checks(type, last).remarks(List.of(cell)).get(ID);
    }

    @Test
    void saysPlainlyWhyATextIsNoNumber() {
        var checks = checks(ValueType.NUMBER, null);

        assertThat(checks.problem(cell(ID, null, "khoảng mười", null, ""))).contains("khoảng mười");
        assertThat(checks.problem(cell(ID, null, "1,234.5", null, ""))).contains("1.234,5");
        assertThat(checks.problem(cell("12"))).isNull();
    }

    @Test
    void aPercentageAboveAHundredIsRemarkedOn() {
        assertThat(remarks(ValueType.PERCENT, null, cell("110.75")))
                .singleElement()
                .asString()
                .contains("110,75");
        assertThat(remarks(ValueType.PERCENT, null, cell("100"))).isEmpty();
        assertThat(remarks(ValueType.NUMBER, null, cell("-1"))).hasSize(1);
    }

    @Test
    void whatIsFarFromTheLastPeriodIsRemarkedOn() {
        assertThat(remarks(ValueType.NUMBER, "10", cell("31"))).hasSize(1);
        assertThat(remarks(ValueType.NUMBER, "10", cell("30"))).isEmpty();
        assertThat(remarks(ValueType.NUMBER, "10", cell("3"))).hasSize(1);
        assertThat(remarks(ValueType.NUMBER, "0", cell("500"))).isEmpty();
        assertThat(remarks(ValueType.NUMBER, null, cell("500"))).isEmpty();
    }

    @Test
    void zeroAfterAtLeastSoManyIsRemarkedOn() {
        assertThat(remarks(ValueType.NUMBER, "500", cell("0")))
                .singleElement()
                .asString()
                .contains("500");
        assertThat(remarks(ValueType.NUMBER, "3", cell("0"))).hasSize(1);
        assertThat(remarks(ValueType.NUMBER, "2", cell("0"))).isEmpty();
        assertThat(remarks(ValueType.NUMBER, "0", cell("0"))).isEmpty();
    }

    @Test
    void percentagesAreComparedByPoints() {
        assertThat(remarks(ValueType.PERCENT, "95", cell("9.5"))).hasSize(1);
        assertThat(remarks(ValueType.PERCENT, "20", cell("2"))).hasSize(1);
        assertThat(remarks(ValueType.PERCENT, "20", cell("0"))).hasSize(1);
        assertThat(remarks(ValueType.PERCENT, "50", cell("80.5"))).hasSize(1);
        assertThat(remarks(ValueType.PERCENT, "50", cell("80"))).isEmpty();
        assertThat(remarks(ValueType.PERCENT, "1", cell("9"))).isEmpty();
        assertThat(checks(ValueType.PERCENT, "95", null)
                        .remarks(List.of(cell("9.5")))
                        .get(ID))
                .isEmpty();
    }

    @Test
    void whatIsFarIsDecidedByTheForm() {
        var cell = cell("31");

        assertThat(checks(ValueType.NUMBER, "10", BigDecimal.valueOf(5))
                        .remarks(List.of(cell))
                        .get(ID))
                .isEmpty();
        assertThat(checks(ValueType.NUMBER, "10", BigDecimal.valueOf(2))
                        .remarks(List.of(cell))
                        .get(ID))
                .hasSize(1);
        assertThat(checks(ValueType.NUMBER, "10", null).remarks(List.of(cell)).get(ID))
                .isEmpty();
    }

    @Test
    void sharesWithoutTheirFractionAreToldWhereTheyAreLeftOut() {
        var cell = new Cell(ID, "", false, null, "", null, "", 0, "", null, null, 2, null);

        assertThat(checks(ValueType.PERCENT, null).remarks(List.of(cell)).get(ID))
                .singleElement()
                .asString()
                .startsWith("2 báo cáo đã duyệt chỉ ghi tỷ lệ");
    }

    @Test
    void somethingElseThanAnotherBodySaysOfThePlaceIsRemarkedOn() {
        assertThat(held("12")).isEmpty();
        assertThat(held("9"))
                .singleElement()
                .asString()
                .startsWith("UBND xã đã báo cáo 12")
                .contains("9");
    }

    private static List<String> held(String number) {
        var held = new Cell.Held(BigDecimal.valueOf(12), "UBND xã", null);
        var figure = Figure.of(new BigDecimal(number));
        var cell = new Cell(ID, "", false, null, "", figure, "", 1, "", null, null, 0, held);
        return checks(ValueType.NUMBER, null).remarks(List.of(cell)).get(ID);
    }

    @Test
    void partsHaveToMakeTheWholeOnceAllAreThere() {
        UUID one = Uuids.next();
        UUID other = Uuids.next();
        var infos = Map.of(
                ID, info(ID, ValueType.NUMBER), one, info(one, ValueType.NUMBER), other, info(other, ValueType.NUMBER));
        var checks = new FigureChecks(infos, Map.of(), VIETNAMESE);
        var first = cell(one, ID, "", Figure.of(BigDecimal.valueOf(4)), "");

        var wrong = List.of(cell("10"), first, cell(other, ID, "", Figure.of(BigDecimal.valueOf(5)), ""));
        var right = List.of(cell("10"), first, cell(other, ID, "", Figure.of(BigDecimal.valueOf(6)), ""));
        var open = List.of(cell("10"), first, cell(other, ID, "", null, ""));

        assertThat(checks.remarks(wrong).get(ID)).hasSize(1);
        assertThat(checks.remarks(right).get(ID)).isEmpty();
        assertThat(checks.remarks(open).get(ID)).isEmpty();
    }

    private static List<String> beneath(String number, String sum) {
        var figure = number == null ? null : Figure.of(new BigDecimal(number));
        var cell = new Cell(
                ID, "", false, null, "", figure, "", 1, "", null, sum == null ? null : new BigDecimal(sum), 0, null);
        return checks(ValueType.NUMBER, null).remarks(List.of(cell)).getOrDefault(ID, List.of());
    }

    @Test
    void whatIsNotTheSumOfTheApprovedReportsIsRemarkedOn() {
        assertThat(beneath("30", "35"))
                .singleElement()
                .asString()
                .contains("35")
                .contains("30");
        assertThat(beneath("35", "35.00")).isEmpty();
        assertThat(beneath("30", null)).isEmpty();
        assertThat(beneath(null, "35")).singleElement().asString().contains("35");
        assertThat(beneath(null, null)).isEmpty();
    }

    @Test
    void aRemarkStandsWithAComment() {
        var far = cell(ID, null, "", Figure.of(BigDecimal.TEN), "");
        var told = cell(ID, null, "", Figure.of(BigDecimal.TEN), "Có đợt phát động");

        assertThat(line(far, List.of("Khác nhiều")).unfinished()).isTrue();
        assertThat(line(told, List.of("Khác nhiều")).unfinished()).isFalse();
        assertThat(line(cell(ID, null, "", null, ""), List.of()).unfinished()).isTrue();
    }

    private static ReportLine line(Cell cell, List<String> remarks) {
        return line(cell, remarks, BigDecimal.valueOf(40), BigDecimal.valueOf(5));
    }

    private static ReportLine line(Cell cell, List<String> remarks, BigDecimal plan, BigDecimal planned) {
        var compared = new Compared(BigDecimal.valueOf(5), BigDecimal.ONE, BigDecimal.valueOf(8), plan, planned, null);
        return new ReportLine(cell, info(ID, ValueType.NUMBER), null, remarks, compared);
    }

    @Test
    void tellsThisPeriodBesideTheYearThePlanAndTheSamePeriod() {
        var line = line(cell("10"), List.of());

        assertThat(line.told()).isEqualTo("10");
        assertThat(line.cumulative()).isEqualTo("15");
        assertThat(line.ofTarget()).isEqualTo("37,5%");
        assertThat(line.ofSame()).isEqualTo("125%");
        assertThat(line.last()).isEqualTo("1");
    }

    @Test
    void aPlanIsMeasuredByWhatItsOwnTimeBrought() {
        var ofTheMonth = line(cell("10"), List.of(), BigDecimal.valueOf(40), null);
        var ofZero = line(cell("10"), List.of(), BigDecimal.ZERO, null);
        var none = line(cell("10"), List.of(), null, null);
        var nothingYet = line(cell(ID, null, "", null, ""), List.of());

        assertThat(ofTheMonth.ofTarget()).isEqualTo("25%");
        assertThat(ofTheMonth.cumulative()).isEqualTo("15");
        assertThat(ofZero.ofTarget()).isEmpty();
        assertThat(ofZero.target()).isEqualTo("0");
        assertThat(none.ofTarget()).isEmpty();
        assertThat(nothingYet.cumulative()).isEqualTo("5");
        assertThat(nothingYet.ofTarget()).isEqualTo("12,5%");
        assertThat(nothingYet.ofSame()).isEmpty();
        assertThat(ReportLine.share(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
    }

    private static ReportLine sent(String now, String comment, Cell.Sent before) {
        var figure = now == null ? null : Figure.of(new BigDecimal(now));
        return line(new Cell(ID, "", false, null, "", figure, comment, 1, "", before, null, 0, null), List.of());
    }

    @Test
    void tellsWhatWasSentBeforeWhereItWasSomethingElse() {
        var before = new Cell.Sent(Figure.of(BigDecimal.TEN), "Cả thôn");

        assertThat(sent("10.0", "Cả thôn", before).before()).isEmpty();
        assertThat(sent("10", "Cả thôn", before).commentBefore()).isEmpty();
        assertThat(sent("12", "Cả xã", before).before()).isEqualTo("10");
        assertThat(sent("12", "Cả xã", before).commentBefore()).isEqualTo("Cả thôn");
        assertThat(sent(null, "", before).before()).isEqualTo("10");
        assertThat(sent("12", "Cả xã", null).before()).isEmpty();
        assertThat(sent("12", "Cả xã", null).commentBefore()).isEmpty();
        assertThat(sent("12", "Cả xã", new Cell.Sent(null, "")).before()).isEqualTo("-");
        assertThat(sent("12", "Cả xã", new Cell.Sent(null, "")).commentBefore()).isEqualTo("-");
        assertThat(sent(null, "Cả xã", new Cell.Sent(null, null)).before()).isEmpty();
        assertThat(sent(null, "Cả xã", new Cell.Sent(null, null)).commentBefore())
                .isEmpty();
    }
}
