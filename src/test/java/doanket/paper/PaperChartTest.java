package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.paper.PaperChart.Bar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PaperChartTest {

    private static final Path PICTURES = Path.of("target", "papers");
    private static final int BLUE = 0x3b5b7d;

    private static List<Bar> bars(int count) {
        return IntStream.range(0, count)
                .mapToObj(at ->
                        new Bar("Tiêu chí có tên rất dài để cắt bớt cho vừa chỗ, số " + at, at / 10.0, at + "/10"))
                .toList();
    }

    private static PaperBlock.Picture picture(int count) {
        return (PaperBlock.Picture)
                PaperChart.bars("Số đơn vị đạt", bars(count)).get(0);
    }

    private static long blue(PaperBlock.Picture picture, int row) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        int y = row * image.getHeight() / (picture.height() / 7) + image.getHeight() * 4 / picture.height();
        return IntStream.range(0, image.getWidth())
                .filter(x -> (image.getRGB(x, y) & 0xffffff) == BLUE)
                .count();
    }

    @Test
    void barsAreAsLongAsTheirFigures() throws IOException {
        var picture = picture(11);

        assertThat(blue(picture, 0)).isZero();
        assertThat(blue(picture, 5)).isBetween(230L, 250L);
        assertThat(blue(picture, 10)).isBetween(470L, 490L);
        assertThat(picture.alternative()).startsWith("Số đơn vị đạt. ").contains("số 5: 5/10");
    }

    @Test
    void moreThanAnybodyReadsAreLeftOutAndOfNoneThereIsNone() {
        assertThat(picture(170).height()).isEqualTo(PaperChart.MOST * 7);
        assertThat(PaperChart.bars("Không có", List.of())).isEmpty();
    }

    @Test
    void aChartIsInBothPapersWithItsWords() throws IOException {
        var plain = Samples.frontNotice(3);
        var blocks = new ArrayList<PaperBlock>(plain.blocks());
        blocks.add(1, picture(11));
        blocks.add(2, picture(24));
        var sheet = new PaperSheet(plain.form(), plain.head(), blocks, plain.signature(), plain.recipients());
        var printer = new PaperPrinter(new PdfMaker());
        Files.createDirectories(PICTURES);

        try (var pdf = Loader.loadPDF(printer.pdf(sheet))) {
            ImageIO.write(
                    new PDFRenderer(pdf).renderImage(0, 1.5f),
                    "png",
                    PICTURES.resolve("chart.png").toFile());
            long drawn = 0;
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    drawn += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
            assertThat(drawn).isEqualTo(2);
        }
        var docx = printer.docx(sheet);
        Files.write(PICTURES.resolve("chart.docx"), docx);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).hasSize(2);
            assertThat(document.getDocument().xmlText()).contains("số 5: 5/10");
        }
    }
}
