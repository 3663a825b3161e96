package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    @Test
    void numbersAreNumbersAndWhatLooksLikeAFormulaIsText() {
        List<Object> row = Arrays.asList("=1+1", new BigDecimal("12.5"), null, "Đạt");
        var table = new XlsxTable(
                "Tiêu chí / [đơn vị] có tên rất dài, dài hơn ba mươi mốt chữ",
                List.of("Tên bảng"),
                List.of(
                        new XlsxTable.Column("Mã", 10),
                        new XlsxTable.Column("Số", 10),
                        new XlsxTable.Column("Trống", 10),
                        new XlsxTable.Column("Chữ", 10)),
                List.of(row),
                1);

        var lines = XlsxFile.lines(table.write(), 10);

        assertThat(lines.get(0).cell(0).text()).isEqualTo("Tên bảng");
        assertThat(lines.get(1).cell(3).text()).isEqualTo("Chữ");
        var read = lines.get(2);
        assertThat(read.cell(0).kind()).isEqualTo(SheetCell.Kind.TEXT);
        assertThat(read.cell(0).text()).isEqualTo("=1+1");
        assertThat(read.cell(1).kind()).isEqualTo(SheetCell.Kind.NUMBER);
        assertThat(read.cell(2).isEmpty()).isTrue();
    }
}
