package doanket.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileRefused;
import doanket.paper.PaperRefused;
import doanket.platform.NotFoundException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** An office that brings its own Word template. */
class TemplateIT extends DocumentIT {

    @Inject
    DocumentTemplates templates;

    @Inject
    DocumentPrint print;

    @Test
    void papersAreFilledIntoTheTemplateOfTheOfficeUntilItIsDropped() throws IOException {
        var id = kit.issued(bureau, "về giám sát", receiver.unit());

        templates.bring(bureau.unit(), "mau.docx", word("Mẫu riêng: {{so_ky_hieu}} {{trich_yeu}}"));

        assertThat(templates.card(bureau.unit()).name()).isEqualTo("mau.docx");
        assertThat(text(print.docx(id).bytes())).startsWith("Mẫu riêng: Số: 01/TB-MTTQ-BTT về giám sát");
        templates.drop(bureau.unit());
        assertThat(templates.card(bureau.unit())).isNull();
        assertThat(text(print.docx(id).bytes())).doesNotContain("Mẫu riêng");
    }

    @Test
    void whatCannotBeFilledIsRefusedBeforeItIsKept() throws IOException {
        kit.issued(bureau, "về giám sát", receiver.unit());
        var unknown = word("{{khong_co}}");

        assertThatThrownBy(() -> templates.bring(bureau.unit(), "mau.docx", unknown))
                .isInstanceOf(PaperRefused.class);
        assertThatThrownBy(() -> templates.bring(bureau.unit(), "mau.docx", new byte[] {1, 2, 3}))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> templates.bring(bureau.unit(), "mau.pdf", new byte[] {1, 2, 3}))
                .hasMessage("refused.templateNotWord");
        assertThatThrownBy(() -> templates.bring(bureau.unit(), "mau.docx", new byte[0]))
                .hasMessage("refused.templateMissing");
        assertThatThrownBy(() -> templates.bring(bureau.unit(), "mau.docx", new byte[DocumentTemplates.LARGEST + 1]))
                .hasMessage("refused.templateTooLarge");
        assertThat(templates.card(bureau.unit())).isNull();
    }

    @Test
    void theTemplateOfAnotherOfficeIsNotFound() throws IOException {
        var template = word("{{trich_yeu}}");
        offices.as(receiver.member());

        assertThatThrownBy(() -> templates.bring(bureau.unit(), "mau.docx", template))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> templates.card(bureau.unit())).isInstanceOf(NotFoundException.class);
    }

    private static byte[] word(String line) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(line);
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
