package doanket.news;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Makes a PDF that can be kept and read aloud (PDF/A-2a, PDF/UA), with its typeface inside. Nothing is fetched for it but
 * pictures by the function given, and only so many are made at the same time.
 */
@ApplicationScoped
class PaperMaker {

    private static final String FAMILY = "Paper";
    private static final String PLAIN = "Regular";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PaperMaker() {
        // It tells of each step it takes.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    void make(Document document, Function<PaperPicture, InputStream> pictures, OutputStream to) throws IOException {
        waitForAPlace();
        try {
            draw(document, pictures, to);
        } finally {
            places.release();
        }
    }

    private void waitForAPlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ArticleRefused.printingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ArticleRefused.printingBusy();
        }
    }

    private static void draw(Document document, Function<PaperPicture, InputStream> pictures, OutputStream to)
            throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Doan Ket")
                .useReplacementText("\u25A1")
                .useUriResolver((base, address) -> address)
                .useExternalResourceAccessControl(
                        PaperMaker::isOurs, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        PaperMaker::isOurs, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(address -> stream(address, pictures), PaperPicture.PROTOCOL);
        font(builder, PLAIN, NORMAL, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", NORMAL, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        try (var paper = new PDDocument();
                var renderer = builder.withW3cDocument(new W3CDom().fromJsoup(document), null)
                        .usePDDocument(paper)
                        .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            nameLinks(document, paper);
            paper.save(to);
        }
    }

    /** Whoever has the paper read aloud is told what a link leads to; the renderer leaves that out. */
    private static void nameLinks(Document document, PDDocument paper) throws IOException {
        var names = new HashMap<String, String>();
        document.select("a[href]").forEach(link -> names.putIfAbsent(link.attr("href"), link.text()));
        for (var page : paper.getPages()) {
            for (var note : page.getAnnotations()) {
                if (note instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    link.setContents(names.getOrDefault(action.getURI(), action.getURI()));
                }
            }
        }
    }

    private static boolean isOurs(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER
                && PaperPicture.at(address).isPresent();
    }

    /** Liberation Serif: the measures of Times New Roman, and every Vietnamese letter. */
    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        var file = "/liberation/LiberationSerif-" + cut + ".ttf";
        builder.useFont(() -> PaperMaker.class.getResourceAsStream(file), FAMILY, weight, style, true);
    }

    private static FSStream stream(String address, Function<PaperPicture, InputStream> pictures) {
        var content = PaperPicture.at(address).map(pictures).orElse(null);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return content;
            }

            @Override
            public Reader getReader() {
                return content == null ? null : new InputStreamReader(content, StandardCharsets.UTF_8);
            }
        };
    }
}
