package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.criteria.ThresholdRows.Asked;
import doanket.criteria.ThresholdRows.Where;
import doanket.identity.Actor;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.platform.CellChange;
import doanket.testkit.Workbooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThresholdRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final PlacementRepository.Unit LAM =
            new PlacementRepository.Unit(UUID.randomUUID(), "VS-01", "Xã Mường Lâm");
    private static final Threshold EVERYWHERE = threshold(ThresholdScope.ALL, "", "80.5");
    private static final Threshold HERE =
            threshold(ThresholdScope.UNIT, LAM.id().toString(), "60");
    private static final Where WHERE = new Where(
            new PlaceFinder.Regions(List.of(new RegionRow("TN", "Tây Nguyên", "Highlands", 1, null))),
            Map.of("VS-01", LAM));
    private static final ThresholdRows ROWS =
            new ThresholdRows(List.of(new Asked("2", Indicators.SHARE, List.of(EVERYWHERE, HERE))), WHERE);

    private static Threshold threshold(ThresholdScope scope, String key, String value) {
        return new Threshold(
                UUID.randomUUID(), Indicators.SHARE.id(), scope, key, new BigDecimal(value), null, DAY, "QĐ 1");
    }

    private static List<CellChange<TablePut>> changes(Object... row) {
        return ROWS.changes(XlsxFile.lines(Workbooks.raw(row), 10));
    }

    private static Object[] row(String scope, String where, Object value, Object from) {
        return Workbooks.row("2", "1.1", "Chỉ tiêu", scope, where, "", value, "", from, "QĐ 1");
    }

    private static TablePut.Decision decision(CellChange<TablePut> change) {
        return (TablePut.Decision) change.put();
    }

    private static String problem(Object... row) {
        return changes(row).get(0).problem().key();
    }

    @Test
    void readsBackWhatItWroteAsNoChange() {
        for (var language : Actor.LANGUAGES) {
            var lines = written(language);

            assertThat(ROWS.changes(lines.subList(1, lines.size()))).isEmpty();
            assertThat(lines).hasSize(3);
        }
    }

    private static List<XlsxFile.Line> written(Locale language) {
        var table = new XlsxTable("Mức", List.of(), ThresholdRows.columns(language), ROWS.written(language), 3);
        return XlsxFile.lines(table.write(), 10);
    }

    private static List<String> scopes(List<XlsxFile.Line> lines) {
        return lines.stream().skip(1).map(line -> line.cell(3).text()).toList();
    }

    @Test
    void isWrittenInTheLanguageOfTheReaderAndReadInEach() {
        var english = written(Locale.ENGLISH);
        var vietnamese = written(Actor.VIETNAMESE);

        assertThat(english.get(0).cell(3).text()).isEqualTo("Scope");
        assertThat(scopes(english)).containsExactlyInAnyOrder("Everywhere", "Unit");
        assertThat(vietnamese.get(0).cell(3).text()).isEqualTo("Phạm vi");
        assertThat(scopes(vietnamese)).containsExactlyInAnyOrder("Mọi nơi", "Đơn vị");
        assertThat(changes(row("REGION", "TN", 70, "01/01/2026")))
                .isEqualTo(changes(row("vùng", "TN", 70, "01/01/2026")));
    }

    @Test
    void aFileThatASpreadsheetHasSavedChangesNothing() {
        var kept = new BigDecimal("80.500000000000004");

        assertThat(changes(row("Mọi nơi", "", kept, "01/01/2026"))).isEmpty();
        assertThat(problem(row("Mọi nơi", "", new BigDecimal("80.1234567"), "01/01/2026")))
                .isEqualTo("refused.numberTooLong");
    }

    @Test
    void whatNeedNotApplyIsNoMark() {
        var roads = new ThresholdRows(List.of(new Asked("2", Indicators.ROADS, List.of())), WHERE);

        for (int column : new int[] {6, 7}) {
            var row = row("Mọi nơi", "", 1, "01/01/2026");
            row[column] = "Không áp dụng";
            assertThat(roads.changes(XlsxFile.lines(Workbooks.raw(row), 10))
                            .get(0)
                            .problem()
                            .key())
                    .isEqualTo("refused.noBound");
        }
    }

    @Test
    void anIndicatorWithoutDecisionsIsARowToFillInAndChangesNothingAsItIs() {
        var rows = new ThresholdRows(List.of(new Asked("2", Indicators.SHARE, List.of())), WHERE);

        assertThat(rows.written(Locale.ENGLISH)).containsExactly(List.of("2", "1.1", "Chỉ tiêu"));
        assertThat(changes("2", "1.1", "Chỉ tiêu")).isEmpty();
    }

    @Test
    void anotherFigureForTheSamePlaceAndDayTakesTheOldOnesStead() {
        var change = changes(row("Mọi nơi", "", 85, "01/01/2026")).get(0);

        assertThat(change.cell()).isEqualTo("G1");
        assertThat(change.before()).isEqualTo("80,5%, QĐ 1");
        assertThat(change.after()).isEqualTo("85%, QĐ 1");
        assertThat(decision(change).instead()).isEqualTo(EVERYWHERE.id());
    }

    @Test
    void anotherDayOrPlaceIsOneMore() {
        var later = changes(row("mọi nơi", "", "80,5", DAY.plusYears(1))).get(0);
        var region = changes(row("Vùng", "Tây Nguyên", "70%", "1/1/2026")).get(0);

        assertThat(decision(later).instead()).isNull();
        assertThat(later.before()).isEmpty();
        assertThat(decision(region).wanted().key()).isEqualTo("TN");
    }

    @Test
    void namesTheCellThatCannotBeTaken() {
        assertThat(problem("3", "1.1", "", "Vùng")).isEqualTo("refused.unknownIndicator");
        assertThat(problem("2", "1.1", "Tên khác", "Vùng")).isEqualTo("refused.otherName");
        assertThat(problem(row("Tỉnh", "", 1, "01/01/2026"))).isEqualTo("refused.unknownScope");
        assertThat(problem(row("Mọi nơi", "3", 1, "01/01/2026"))).isEqualTo("refused.everywhere");
        assertThat(problem(row("Vùng", "Vùng lạ", 1, "01/01/2026"))).isEqualTo("refused.unknownRegion");
        assertThat(problem(row("Đơn vị", "VS-99", 1, "01/01/2026"))).isEqualTo("refused.unknownUnit");
        assertThat(problem(row("Mọi nơi", "", 1, "ngày mai"))).isEqualTo("refused.dayMissing");
        assertThat(problem(row("Nhóm xã", "", 1, "01/01/2026"))).isEqualTo("refused.groupMissing");
        assertThat(problem(row("Mọi nơi", "", "", "01/01/2026"))).isEqualTo("refused.figureMissing");
        assertThat(problem(row("Mọi nơi", "", DAY, "01/01/2026"))).isEqualTo("refused.cellUnusable");
        assertThat(changes(row("Nhóm xã", "3", "tám mươi", "01/01/2026")).get(0).cell())
                .isEqualTo("G1");
    }
}
