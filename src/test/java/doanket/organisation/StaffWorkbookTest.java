package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class StaffWorkbookTest {

    private static final List<String> BAD =
            List.of("=cmd|' /C calc'!A0", "00004", "@SUM(1)", "+1", "", "", "-2", "0912345678", "", "", "Họ tên lạ");

    @Test
    void aFormulaSomebodyTypedLeavesAsText() throws IOException {
        var written = StaffWorkbook.badRows("Dòng lỗi", "Lý do", List.of(BAD));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            var cells = workbook.getFirstSheet().read().get(1).stream().toList();
            assertThat(cells).extracting(cell -> cell.getType()).containsOnly(CellType.STRING);
            assertThat(cells.get(0).asString()).isEqualTo("=cmd|' /C calc'!A0");
        }
    }

    @Test
    void theTemplateIsUnderstoodWhenItComesBack() {
        var template = StaffWorkbook.template("Cán bộ", List.of());

        assertThat(XlsxFile.lines(template, 10).get(0).cells())
                .extracting(cell -> StaffColumn.headed(cell.text()).orElseThrow())
                .containsExactlyElementsOf(List.of(StaffColumn.values()).subList(0, StaffColumn.KEY.ordinal()));
    }

    @Test
    void theBadRowsCanBeUploadedAgainWithTheirReasons() {
        var written = StaffWorkbook.badRows("Dòng lỗi", "Lý do", List.of(BAD));

        assertThat(StaffSheet.read(written)).extracting(StaffLine::unitCode).containsExactly("00004");
    }
}
