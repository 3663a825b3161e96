package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class PaperPrinterTest {

    private static final Path PICTURES = Path.of("target", "papers");
    private static final float PIXELS_PER_POINT = 1.5f;
    private static final int CLAUSES_OF_TEN_PAGES = 115;
    private static final int ROUNDS = 5;

    private final PaperPrinter printer = new PaperPrinter(new PdfMaker());

    @Test
    void aPartyPaperBearsTheMarksOfItsFamily() throws IOException {
        var text = pdfText("party", Samples.partyNotice());

        assertThat(text)
                .contains("ĐẢNG BỘ TỈNH VÂN SƠN", "ĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số 45-TB/ĐU")
                .contains("Mường Lâm, ngày 05 tháng 3 năm 2026")
                .contains("THÔNG BÁO", "I- ĐÁNH GIÁ CHUNG", "1- Ưu điểm: " + Samples.EVERY_LETTER)
                .contains("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Quàng Thị Diên")
                .contains("- Thường trực Tỉnh ủy (để báo cáo),", "- Lưu Văn phòng Đảng ủy.")
                .doesNotContain("Số:", "./.", "CỘNG HÒA");
    }

    @Test
    void aStatePaperBearsTheMarksOfItsFamily() throws IOException {
        var text = pdfText("state", Samples.stateNotice());

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/TB-UBND")
                .contains("2. Báo cáo trước ngày 20 hằng tháng./.")
                .contains("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG HĐND VÀ UBND")
                .contains("- Chủ tịch, các PCT UBND xã (b/c);", "- Các phòng, thôn (t/h);", "- Lưu: VT, KT.");
    }

    @Test
    void aFrontPaperGivesTheDayWithItsZerosAndItsUrgency() throws IOException {
        var text = pdfText("front", Samples.frontNotice(3));

        assertThat(text)
                .contains("BAN THƯỜNG TRỰC", "Số: 08/TB-MTTQ-BTT", "KHẨN", "ngày 16 tháng 01 năm 2026")
                .contains("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH", "(p/h);");
    }

    @Test
    void aLetterHasItsSubjectBelowTheNumberAndRoomForWhatIsNotYetKnown() throws IOException {
        var text = pdfText("letter", Samples.frontLetter());

        assertThat(text)
                .contains("Số:", "V/v đăng ký thi đua", "Hội Nông dân xã")
                .doesNotContain("THÔNG BÁO");
    }

    @Test
    void theSubjectOfALetterIsOfTwelvePointsInEachFamily() throws IOException {
        assertThat(new PrintedSheet(Samples.partyLetter()).subjectSize()).isEqualTo(12);
        assertThat(new PrintedSheet(Samples.frontLetter()).subjectSize()).isEqualTo(12);
        assertThat(pdfText("party-letter", Samples.partyLetter())).contains("rà soát nhà ở của hộ nghèo");
    }

    /** Prints how long it takes; what is slow on one machine is no fault of the paper. */
    @Test
    void tenPagesArePrintedInOneGo() throws IOException {
        var sheet = Samples.frontNotice(CLAUSES_OF_TEN_PAGES);
        var bytes = printer.pdf(sheet);
        long took = Long.MAX_VALUE;

        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            bytes = printer.pdf(sheet);
            took = Math.min(took, System.nanoTime() - begun);
        }

        try (var pdf = Loader.loadPDF(bytes)) {
            System.out.printf("A PDF of %d pages took %d ms%n", pdf.getNumberOfPages(), took / 1_000_000);
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndTheTypefaceIsInside() throws IOException {
        try (var pdf = Loader.loadPDF(printer.pdf(Samples.frontNotice(60)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(page(pdf, 1).lines().findFirst().orElseThrow().strip()).isNotEqualTo("1");
            assertThat(page(pdf, 2).lines().findFirst().orElseThrow().strip()).isEqualTo("2");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void aSignatureIsNotTornFromItsPost() throws IOException {
        for (int clauses = 8; clauses < 16; clauses++) {
            try (var pdf = Loader.loadPDF(printer.pdf(Samples.frontNotice(clauses)))) {
                var last = page(pdf, pdf.getNumberOfPages());
                assertThat(last).contains("Nơi nhận:", "TM. BAN THƯỜNG TRỰC", "Lường Thị Phương");
            }
        }
    }

    @Test
    void aWordDocumentHoldsTheSameWordsInTheSameOrder() throws IOException {
        for (var sheet : List.of(Samples.partyNotice(), Samples.stateNotice(), Samples.frontNotice(3))) {
            var words = wordsOf(printer.docx(sheet));

            try (var pdf = Loader.loadPDF(printer.pdf(sheet))) {
                assertThat(String.join("", words).replaceAll("\\s", ""))
                        .hasSameSizeAs(page(pdf, 1).replaceAll("\\s", ""));
            }
            assertThat(words)
                    .contains(
                            new PrintedSheet(sheet).typeName(),
                            sheet.signature().name());
        }
    }

    @Test
    void aWordDocumentNumbersItsPagesFromTheSecondOn() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(printer.docx(Samples.frontNotice(60))))) {
            var section = document.getDocument().getBody().getSectPr();

            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(document.getHeaderList()).hasSize(2);
            assertThat(document.getHeaderList().stream()
                            .flatMap(header -> header.getParagraphs().stream())
                            .map(paragraph -> paragraph.getCTP().toString())
                            .filter(xml -> xml.contains("PAGE")))
                    .hasSize(1);
        }
    }

    private String pdfText(String name, PaperSheet sheet) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".docx"), printer.docx(sheet));
        try (var pdf = Loader.loadPDF(printer.pdf(sheet))) {
            var image = new PDFRenderer(pdf).renderImage(0, PIXELS_PER_POINT);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
            var text = new PDFTextStripper().getText(pdf);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            return text.replaceAll("\\s+", " ");
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private static List<String> wordsOf(byte[] docx) throws IOException {
        var words = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (var element : document.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> cell.getParagraphs().forEach(line -> words.add(line.getText()))));
                } else if (element instanceof XWPFParagraph paragraph) {
                    words.add(paragraph.getText());
                }
            }
        }
        return words;
    }
}
