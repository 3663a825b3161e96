package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffWorkbookTest {

    private static final StaffWords WORDS = StaffWords.in(new Locale("vi"));

    private static final List<String> BAD =
            List.of("=cmd|' /C calc'!A0", "00004", "@SUM(1)", "+1", "", "", "-2", "0912345678", "", "", "Họ tên lạ");

    @Test
    void aFormulaSomebodyTypedLeavesAsText() throws IOException {
        var written = StaffWorkbook.badRows(WORDS, List.of(BAD));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
            var cells = workbook.getFirstSheet().read().get(1).stream().toList();
            assertThat(cells).extracting(cell -> cell.getType()).containsOnly(CellType.STRING);
            assertThat(cells.get(0).asString()).isEqualTo("=cmd|' /C calc'!A0");
        }
    }

    @Test
    void theTemplateIsUnderstoodWhenItComesBack() {
        var template = StaffWorkbook.template(WORDS, List.of());

        assertThat(XlsxFile.lines(template, 10).get(0).cells())
                .extracting(cell -> StaffColumn.headed(cell.text()).orElseThrow())
                .containsExactlyElementsOf(List.of(StaffColumn.values()).subList(0, StaffColumn.KEY.ordinal()));
    }

    @Test
    void theBadRowsCanBeUploadedAgainWithTheirReasons() {
        var written = StaffWorkbook.badRows(WORDS, List.of(BAD));

        assertThat(StaffSheet.read(written)).extracting(StaffLine::unitCode).containsExactly("00004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void isWrittenInTheLanguageOfTheReaderAndReadInBoth(String language) {
        var words = StaffWords.in(new Locale(language));
        var full = List.of(
                "Lò Thị Ơn", "VS-01.MTTQ", "Chuyên viên", "01/07/2026", "", "x", "on@vi.du", "0912", "thay mặt", "");

        var written = StaffWorkbook.filled(words, List.of(full));

        var heads = XlsxFile.lines(written, 9).get(0);
        assertThat(heads.cell(0).text()).isEqualTo(language.equals("en") ? "Full name*" : "Họ và tên*");
        assertThat(heads.cell(9).text()).isEqualTo(language.equals("en") ? "Row key" : "Mã dòng");
        assertThat(StaffSheet.read(written)).singleElement().satisfies(line -> {
            assertThat(line.unitCode()).isEqualTo("VS-01.MTTQ");
            assertThat(line.toString()).contains("Lò Thị Ơn", "on@vi.du", "0912");
        });
        assertThat(StaffColumn.values())
                .allSatisfy(column -> assertThat(StaffColumn.headed(column.heading(language) + "*"))
                        .contains(column));
    }
}
