package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Workbooks;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {

    private static SheetCell cell(BigDecimal value, String format) {
        var book = Workbooks.workbook(sheet -> {
            sheet.value(0, 0, value);
            if (!format.isEmpty()) {
                sheet.style(0, 0).format(format).set();
            }
        });
        return XlsxFile.lines(book, 1).get(0).cell(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001, 1.1",
        "95.700000000000003, 95.7",
        "0.10000000000000001, 0.1",
        "1234, 1234",
        "-2.50, -2.5"
    })
    void aNumberIsWhatWasTypedNotWhatTheComputerMadeOfIt(String kept, String typed) {
        assertThat(cell(new BigDecimal(kept), "")).isEqualTo(SheetCell.number(typed));
    }

    @ParameterizedTest
    @CsvSource({"0%, 0.84999999999999998, 85%", "0.00%, 0.805, '80,5%'", "'0.0\"%\"', 80.5, 80.5"})
    void aShareIsWhatIsShown(String format, String kept, String shown) {
        assertThat(cell(new BigDecimal(kept), format).text()).isEqualTo(shown);
    }

    @Test
    void theFormatThatSpreadsheetsHaveForSharesIsKnown() {
        assertThat(cell(new BigDecimal("0.8"), "0%").kind()).isEqualTo(SheetCell.Kind.TEXT);
    }
}
