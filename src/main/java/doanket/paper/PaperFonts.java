package doanket.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Serif in four cuts: the measures of Times New Roman, and every Vietnamese letter. */
final class PaperFonts {

    private static final String FAMILY = "Paper";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    private PaperFonts() {}

    /** Only the letters that the paper has go into it. */
    static void give(PdfRendererBuilder builder, PDDocument paper) {
        cut(builder, paper, "Regular", NORMAL, FontStyle.NORMAL);
        cut(builder, paper, "Bold", BOLD, FontStyle.NORMAL);
        cut(builder, paper, "Italic", NORMAL, FontStyle.ITALIC);
        cut(builder, paper, "BoldItalic", BOLD, FontStyle.ITALIC);
    }

    private static void cut(PdfRendererBuilder builder, PDDocument paper, String cut, int weight, FontStyle style) {
        var font = new PDFontSupplier(read(paper, "/liberation/LiberationSerif-" + cut + ".ttf"));
        builder.useFont(font, FAMILY, weight, style, true);
    }

    /** Without ligatures, which an office's paper does not have: to look for them took more than half of the time. */
    private static PDFont read(PDDocument paper, String file) {
        try (InputStream in = PaperFonts.class.getResourceAsStream(file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return PDType0Font.load(paper, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
