package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an office sees that opens our Word documents with its own program. Never skipped: see {@link Office}. */
class PaperInOfficeST {

    private static final Path FOLDER = Path.of("target", "papers", "office");

    private final PaperPrinter printer = new PaperPrinter(new PdfMaker());

    @BeforeAll
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    static void anOfficeIsThere() {
        assertThat(Office.program()).isExecutable();
    }

    @Test
    void everyWordOfAPaperIsThereAfterLibreOfficeOpenedIt() throws IOException {
        Files.createDirectories(FOLDER);
        var papers = Map.of(
                "party", Samples.partyNotice(),
                "state", Samples.stateNotice(),
                "front", Samples.frontNotice(3));
        for (var paper : papers.entrySet()) {
            var docx = Files.write(FOLDER.resolve(paper.getKey() + ".docx"), printer.docx(paper.getValue()));

            var text = squeezed(
                    Files.readString(Office.converted(docx, "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8));

            words(paper.getValue()).forEach(line -> assertThat(text).contains(squeezed(line)));
        }
    }

    @Test
    void aLongPaperKeepsItsPagesAndItsSignatureInLibreOffice() throws IOException {
        Files.createDirectories(FOLDER);
        var sheet = Samples.frontNotice(60);
        var docx = Files.write(FOLDER.resolve("long.docx"), printer.docx(sheet));

        try (var theirs = Loader.loadPDF(Office.converted(docx, "pdf").toFile());
                var ours = Loader.loadPDF(printer.pdf(sheet))) {
            new PDFRenderer(theirs).renderImage(0);
            assertThat(theirs.getNumberOfPages()).isBetween(ours.getNumberOfPages() - 1, ours.getNumberOfPages() + 2);
        }
    }

    @Test
    void aChartIsThereAfterLibreOfficeOpenedIt() throws IOException {
        Files.createDirectories(FOLDER);
        var plain = Samples.frontNotice(3);
        var blocks = new ArrayList<PaperBlock>(plain.blocks());
        blocks.addAll(1, PaperChart.bars("Tiến độ", List.of(new PaperChart.Bar("Quy hoạch", 0.5, "1/2"))));
        var sheet = new PaperSheet(plain.form(), plain.head(), blocks, plain.signature(), plain.recipients());
        var docx = Files.write(FOLDER.resolve("chart.docx"), printer.docx(sheet));

        try (var theirs = Loader.loadPDF(Office.converted(docx, "pdf").toFile())) {
            var resources = theirs.getPage(0).getResources();
            assertThat(resources.getXObjectNames())
                    .anySatisfy(name -> assertThat(resources.getXObject(name)).isInstanceOf(PDImageXObject.class));
        }
    }

    private static Stream<String> words(PaperSheet sheet) {
        var printed = new PrintedSheet(sheet);
        return Stream.of(
                        printed.issuerLines().stream(),
                        printed.layout().rightLines().stream(),
                        Stream.of(printed.number(), printed.placeAndDay(), printed.typeName(), printed.excerpt()),
                        printed.blocks().stream().map(block -> ((PaperBlock.Text) block).text()),
                        printed.signatureLines().stream(),
                        printed.recipientLines().stream(),
                        Stream.of(printed.signature().name()))
                .flatMap(lines -> lines);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\uFEFF]+", "");
    }
}
