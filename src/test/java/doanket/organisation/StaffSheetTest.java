package doanket.organisation;

import static doanket.testkit.Workbooks.row;
import static doanket.testkit.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.testkit.Workbooks;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffSheetTest {

    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2025, 7, 1);

    @Test
    void readsAPersonWithAPost() {
        var line = only(row("Nguyễn Văn An", "00004", "Chủ tịch", "01/07/2025", "", "x", "an@vi.du", "0912 345 678"));

        assertThat(line.name()).isEqualTo("Nguyễn Văn An");
        assertThat(line.unitCode()).isEqualTo("00004");
        assertThat(line.from()).isEqualTo(FIRST_OF_JULY);
        assertThat(line.to()).isNull();
        assertThat(line.primary()).isTrue();
        assertThat(line.phone()).isEqualTo("0912345678");
        assertThat(line.unreadable()).isEmpty();
    }

    @Test
    void composesDecomposedLettersAndDropsStraySpaces() {
        var name = Normalizer.normalize("\u00A0 Nguyễn  Thị\tHà\u200B ", Normalizer.Form.NFD);

        assertThat(only(row(name, "00004 ", "Chủ tịch", "01/07/2025")).name()).isEqualTo("Nguyễn Thị Hà");
    }

    @Test
    void takesDatesAsExcelDatesToo() {
        assertThat(only(row("An", "00004", "Chủ tịch", FIRST_OF_JULY)).from()).isEqualTo(FIRST_OF_JULY);
    }

    @Test
    void doesNotTakeABareNumberForADate() {
        assertThat(only(row("An", "00004", "Chủ tịch", 2025)).unreadable())
                .containsExactly(StaffProblem.of("staffImport.dateBad", "2025"));
    }

    @Test
    void givesBackTheZeroThatExcelTookFromATelephoneNumber() {
        var line = only(row("An", "00004", "Chủ tịch", FIRST_OF_JULY, "", "", "", 912345678));

        assertThat(line.phone()).isEqualTo("0912345678");
    }

    @Test
    void readsNumbersWithoutExponentOrDecimals() {
        assertThat(only(row("An", 23473, "Chủ tịch", FIRST_OF_JULY)).unitCode()).isEqualTo("23473");
    }

    @Test
    void marksAFormulaInsteadOfTrustingItsResult() {
        var content = Workbooks.workbook(sheet -> {
            IntStream.range(0, 4).forEach(column -> sheet.value(0, column, Workbooks.HEADINGS[column]));
            sheet.formula(1, 0, "CONCATENATE(\"A\",\"n\")");
            sheet.value(1, 1, "00004");
            sheet.value(1, 2, "Chủ tịch");
            sheet.value(1, 3, "01/07/2025");
        });

        assertThat(StaffSheet.read(content).get(0).unreadable())
                .containsExactly(StaffProblem.of("staffImport.formula", "Họ và tên"));
    }

    @Test
    void findsColumnsByTheirHeadingInAnyOrderAndBelowATitle() {
        var content = Workbooks.raw(
                row("DANH SÁCH CÁN BỘ"),
                row("STT", "CHỨC VỤ", "HỌ TÊN", "Mã ĐV", "Ngày bắt đầu"),
                row(1, "Chủ tịch", "Trần Thị Bình", "00004", "01/07/2025"),
                row(2));

        var lines = StaffSheet.read(content);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).name()).isEqualTo("Trần Thị Bình");
        assertThat(lines.get(0).number()).isEqualTo(3);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        var content = Workbooks.raw(row("Họ và tên", "Mã đơn vị"), row("An", "00004"));

        assertThatThrownBy(() -> StaffSheet.read(content))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Chức danh, Từ ngày"));
    }

    @Test
    void refusesASheetWithoutRows() {
        assertThatThrownBy(() -> StaffSheet.read(sheet())).hasMessage("refused.noRows");
    }

    @Test
    void readsFiveThousandRowsAndRefusesOneMore() {
        var row = row("Nguyễn Văn An", "00004", "Chủ tịch", "01/07/2025");
        var most = Collections.nCopies(StaffSheet.MOST_ROWS, row).toArray(Object[][]::new);
        assertThat(StaffSheet.read(sheet(most))).hasSize(StaffSheet.MOST_ROWS);

        var more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = row;

        assertThatThrownBy(() -> StaffSheet.read(sheet(more))).hasMessage("refused.tooManyRows");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> StaffSheet.read(null)).hasMessage("refused.fileMissing");
        assertThatThrownBy(() -> StaffSheet.read("Họ và tên;Mã".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("refused.plainText");
        assertThatThrownBy(() -> StaffSheet.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
                .hasMessage("refused.oldOrProtectedWorkbook");
        assertThatThrownBy(() -> StaffSheet.read(Workbooks.without(sheet(), "xl/workbook.xml")))
                .hasMessage("refused.notAWorkbook");
    }

    @Test
    void refusesABrokenWorkbook() {
        var sound = sheet(row("An", "00004", "Chủ tịch", "01/07/2025"));

        assertThatThrownBy(() -> StaffSheet.read(Arrays.copyOf(sound, sound.length / 2)))
                .hasMessage("refused.brokenWorkbook");
        assertThatThrownBy(() -> StaffSheet.read(Workbooks.without(sound, "xl/worksheets/sheet1.xml")))
                .hasMessage("refused.brokenWorkbook");
    }

    @Test
    void refusesAHugeFileAndASmallOneThatUnpacksToAHugeOne() {
        assertThatThrownBy(() -> StaffSheet.read(new byte[XlsxFile.LARGEST + 1]))
                .hasMessage("refused.fileTooLarge");
        assertThatThrownBy(() -> StaffSheet.read(Workbooks.bomb(200))).hasMessage("refused.fileTooLarge");
    }

    private static StaffLine only(Object[] row) {
        var lines = StaffSheet.read(sheet(row));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
