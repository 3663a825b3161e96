package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>12.5</v></c><c r='B1' t='s'><v>0</v></c></row>",
                "<row r='1'><c r='AMJ1'><v>1.2E-15</v></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>1E900000000</t></is></c></row>",
                "<row r='1'><c r='A1' t='str'><f>A2</f><v>Một câu dài hơn bốn mươi chữ thì vẫn là một câu</v></c></row>"
            })
    void whatExcelWritesIsHarmless(String rows) throws IOException {
        assertThat(isHarmless(sheet(rows))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='XFD1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1E900000000</v></c></row>",
                "<row r='1'><c r='A1' t='n'><v>1e99999</v></c></row>",
                "<row r='1'><c r='A1'><v>11111111111111111111111111111111111111111</v></c></row>"
            })
    void aFarCellOrAnEndlessNumberIsNot(String rows) throws IOException {
        assertThat(isHarmless(sheet(rows))).isFalse();
    }

    @Test
    void aRowOfCellsWithoutEndIsNot() throws IOException {
        assertThat(isHarmless(sheet("<row>" + "<c/>".repeat(SheetGuard.COLUMNS + 1) + "</row>")))
                .isFalse();
        assertThat(isHarmless(sheet("<row><c/></row>".repeat(SheetGuard.COLUMNS + 1))))
                .isTrue();
    }

    @Test
    void otherPartsAndBrokenOnesAreTheReadersAffair() throws IOException {
        assertThat(isHarmless("<styleSheet><c r='ZZZZZZ1'/></styleSheet>")).isTrue();
        assertThat(isHarmless("<worksheet><sheetData><row>")).isTrue();
        assertThat(isHarmless("\u0089PNG")).isTrue();
    }

    @Test
    void theWholeFileIsRefusedBeforeItIsRead() throws IOException {
        var bomb = withSheet(sheet("<row r='1'><c r='ZZZZZZ1'><v>1E900000000</v></c></row>"));

        assertThatThrownBy(() -> XlsxFile.lines(bomb, 10)).isInstanceOf(BusinessException.class);
    }

    private static boolean isHarmless(String xml) throws IOException {
        return SheetGuard.isHarmless(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sheet(String rows) {
        return "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static byte[] withSheet(String xml) throws IOException {
        var sound = new XlsxTable(
                        "A", List.of(), List.of(new XlsxTable.Column("A", 10)), List.of(List.of(BigDecimal.ONE)), 1)
                .write();
        var changed = new ByteArrayOutputStream();
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(sound))
                        .get();
                var out = new ZipOutputStream(changed)) {
            for (var part : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        part.getName().startsWith("xl/worksheets/sheet")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(part).readAllBytes());
            }
        }
        return changed.toByteArray();
    }
}
