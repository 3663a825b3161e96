package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperTemplateTest {

    @Test
    void eachFieldIsReplacedByThatPartOfThePaper() throws IOException {
        var template = PaperTemplate.of(word("{{so_ky_hieu}}", "{{dia_danh_ngay}}", "{{ten_loai}}: {{trich_yeu}}"));

        assertThat(text(template.filled(Samples.stateNotice())))
                .contains("Số: 12/TB-UBND", "Mường Lâm, ngày 05 tháng 3 năm 2026", "THÔNG BÁO: Kết luận của Chủ tịch");
    }

    @Test
    void aFieldThatWordToreApartIsFoundNonetheless() throws IOException {
        var document = new XWPFDocument();
        var paragraph = document.createParagraph();
        for (var piece : new String[] {"{", "{nguoi", "_ky}", "}"}) {
            paragraph.createRun().setText(piece);
        }

        assertThat(text(PaperTemplate.of(bytes(document)).filled(Samples.partyNotice())))
                .isEqualTo("Quàng Thị Diên");
    }

    @Test
    void everyFieldOfTheListMayBeUsed() throws IOException {
        var fields = PaperTemplate.fields().stream()
                .map(field -> "{{" + field + "}}")
                .toArray(String[]::new);

        var filled = text(PaperTemplate.of(word(fields)).filled(Samples.frontNotice(2)));

        assertThat(filled).contains("BAN THƯỜNG TRỰC", "KHẨN", "Lường Thị Phương", "- Lưu: MTTQ.");
        assertThat(filled).doesNotContain("{{");
    }

    @Test
    void aFieldThatIsNotOnTheListIsNamedInTheRefusal() throws IOException {
        for (var field : new String[] {"{{trich_yeux}}", "{{@anh}}", "{{?noi_dung}}x{{/noi_dung}}", "{{+tep}}"}) {
            var template = word(field);

            assertThatThrownBy(() -> PaperTemplate.of(template))
                    .as(field)
                    .isInstanceOf(PaperRefused.class)
                    .hasMessage("refused.unknownField");
        }
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        for (var bytes : new byte[][] {{}, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), {'P', 'K', 3, 4, 0}}) {
            assertThatThrownBy(() -> PaperTemplate.of(bytes))
                    .isInstanceOf(PaperRefused.class)
                    .hasMessage("refused.noTemplate");
        }
    }

    private static byte[] word(String... lines) throws IOException {
        var document = new XWPFDocument();
        for (var line : lines) {
            document.createParagraph().createRun().setText(line);
        }
        return bytes(document);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        }
        return out.toByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
