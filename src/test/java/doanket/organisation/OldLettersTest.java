package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.testkit.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldLettersTest {

    private static byte[] book(String text) {
        return Workbooks.raw(new Object[] {"STT", "Họ và tên"}, Workbooks.row(1, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyeãn Vaên An",
                "Traàn Thò Hoaøng Oanh",
                "UÛy ban Maët traän Toå quoác",
                "Nguy\u00d4n V\u00a8n \u00aen C\u00b6nh",
                "TrÇn Th\u00de Lu\u00a9n, \u00aeång ch\u00dd",
                "Ph\u00b9m V\u00a8n \u00a7\u00f8c"
            })
    void lettersOfAnOldCodeAreRefusedWithTheirCell(String text) {
        assertThatThrownBy(() -> XlsxFile.lines(book(text), 10)).hasMessage("refused.oldLetters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn An", "Hoà Bình, Hoá, Loãng, Quốc Oai, Huê, Xuân, Khoẻ",
                        "Đắk Tô, Krông Búk, Ia Mơ Nông, Kroông",
                "1.250 m², 5½ ngày, «Vì người nghèo», 25°C, ±2%", "Müller, Nuñez, Ångström", "Công ty® · Ban 1"
            })
    void whatIsVietnameseOrForeignIsTaken(String text) {
        assertThatCode(() -> XlsxFile.lines(book(text), 10)).doesNotThrowAnyException();
    }

    @Test
    void everyUnitOfTheCountryIsTaken() throws IOException {
        var list = Path.of("../shared/data");
        if (Files.isDirectory(list)) {
            try (var files = Files.list(list)) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".json")).toList()) {
                    var lines = Files.readAllLines(file).stream()
                            .map(line -> new XlsxFile.Line(1, List.of(SheetCell.text(line))))
                            .toList();
                    assertThatCode(() -> OldLetters.refuse(lines))
                            .as(file.toString())
                            .doesNotThrowAnyException();
                }
            }
        }
        assertThat(XlsxFile.lines(book("Ủy ban nhân dân xã Mường Lâm"), 10)).hasSize(2);
    }
}
