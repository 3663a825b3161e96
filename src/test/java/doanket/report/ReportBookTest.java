package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.criteria.Direction;
import doanket.criteria.Figure;
import doanket.criteria.FigureWords;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.SumRule;
import doanket.criteria.ValueType;
import doanket.platform.Uuids;
import doanket.testkit.Workbooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportBookTest {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    private final UUID id = Uuids.next();
    private final ReportBook book = new ReportBook(
            sheet(
                    line("S1", "Số hộ hiến đất", ValueType.NUMBER, Figure.of(new BigDecimal("1234.5"))),
                    line(
                            "S2",
                            "Tỷ lệ",
                            ValueType.PERCENT,
                            Figure.ratio(BigDecimal.valueOf(12), BigDecimal.valueOf(15))),
                    line("S3", "Có mô hình", ValueType.YES_NO, Figure.of(BigDecimal.ONE)),
                    line("S4", "Cây xanh", ValueType.NUMBER, null)),
            VIETNAMESE);

    private static ReportLine line(String code, String name, ValueType type, Figure figure) {
        var info = new IndicatorInfo(
                Uuids.next(),
                Uuids.next(),
                code,
                name,
                type,
                "hộ",
                Direction.AT_LEAST,
                true,
                SumRule.SUM,
                null,
                null,
                FigureWords.of(VIETNAMESE));
        var cell = new Cell(info.id(), "", false, null, "", figure, "", 0, "", null, null, 0, null);
        return new ReportLine(cell, info, null, List.of(), Compared.NOTHING);
    }

    private ReportSheet sheet(ReportLine... lines) {
        var asked = new ReportHead.Asked(
                id, "Báo cáo tháng", "", PeriodKind.MONTH, new PeriodSpan(DAY.minusDays(30), DAY), null, null);
        var parties =
                new ReportHead.Parties(id, "MTTQ xã", id, id, "MTTQ tỉnh", id, "MTTQ tỉnh", 0, List.of(id), List.of());
        var head = new ReportHead(id, asked, DAY, ReportState.OPEN, parties, null, DAY);
        return new ReportSheet(head, List.of(lines), List.of(), List.of(), List.of(), null, ReportSheet.Line.NONE);
    }

    private static Object[] heads() {
        return Workbooks.row("Mã", "Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Nhận xét");
    }

    private byte[] edited(Object[] heads, Object[]... rows) {
        var all = new Object[rows.length + 4][];
        all[0] = Workbooks.row("Báo cáo tháng");
        all[1] = Workbooks.row("Chỉ sửa hai cột");
        all[2] = Workbooks.row("Mã báo cáo: " + id);
        all[3] = heads;
        System.arraycopy(rows, 0, all, 4, rows.length);
        return Workbooks.raw(all);
    }

    @Test
    void readsBackWhatItWrites() {
        var said = book.read(book.write());

        assertThat(said).hasSize(4);
        assertThat(said).extracting(ReportBook.Said::text).containsExactly("1.234,5", "12/15", "Đạt", "");
        assertThat(said)
                .allSatisfy(one -> assertThat(one.text()).isEqualTo(one.line().text()));
    }

    @Test
    void linesOfOneCodeAreToldApartByTheirNames() {
        var twice = new ReportBook(
                sheet(
                        line("1.1", "Số hộ", ValueType.NUMBER, Figure.of(BigDecimal.TEN)),
                        line("1.1", "Số thôn", ValueType.NUMBER, Figure.of(BigDecimal.ONE))),
                VIETNAMESE);

        assertThat(twice.read(twice.write()))
                .extracting(one -> one.line().name(), ReportBook.Said::text)
                .containsExactly(tuple("Số hộ", "10"), tuple("Số thôn", "1"));
    }

    @Test
    void aGatheredRatioIsReadBackAsItWas() {
        var ratio = Figure.ratio(new BigDecimal("1.125"), BigDecimal.valueOf(3));
        var info = line("S2", "Tỷ lệ", ValueType.PERCENT, ratio);
        var gathered = new ReportBook(sheet(info), VIETNAMESE);

        var text = gathered.read(gathered.write()).get(0).text();

        assertThat(text).isEqualTo("1,1250/3");
    }

    @Test
    void readsWhatWasWrittenInTheOtherLanguage() {
        var lines = line("S4", "Cây xanh", ValueType.NUMBER, Figure.of(BigDecimal.TEN));
        var english = new ReportBook(sheet(lines), Locale.ENGLISH);
        var here = new ReportBook(sheet(lines), VIETNAMESE);

        assertThat(here.read(english.write())).hasSize(1);
        assertThat(english.read(here.write())).hasSize(1);
    }

    @Test
    void takesANewFigureAndComment() {
        var said = book.read(edited(heads(), Workbooks.row("S4", "Cây xanh", "hộ", 250, "Trồng mới")));

        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("250");
            assertThat(one.comment()).isEqualTo("Trồng mới");
        });
    }

    @Test
    void refusesWhatWasEditedInTheWrongColumns() {
        assertThatThrownBy(() -> book.read(edited(heads(), Workbooks.row("S4", "Cây bóng mát", "hộ", 250))))
                .hasMessage("refused.wrongColumn")
                .extracting(thrown -> ((ReportRefused) thrown).arguments()[0])
                .isEqualTo("B5");
        assertThatThrownBy(() -> book.read(edited(Workbooks.row("Mã", "Kỳ này", "Chỉ tiêu"))))
                .hasMessage("refused.wrongColumn");
        assertThatThrownBy(() -> book.read(edited(heads(), Workbooks.row("S9", "Lạ", "hộ", 1))))
                .hasMessage("refused.unknownRow");
        var row = Workbooks.row("S4", "Cây xanh", "hộ", 250);
        assertThatThrownBy(() -> book.read(edited(heads(), row, row))).hasMessage("refused.rowTwice");
    }

    @Test
    void refusesTheWorkbookOfAnotherReport() {
        assertThatThrownBy(() -> book.read(Workbooks.raw(heads()))).hasMessage("refused.foreignWorkbook");
    }
}
