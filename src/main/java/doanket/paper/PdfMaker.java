package doanket.paper;

import com.openhtmltopdf.extend.FSStream;
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
public class PdfMaker {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public PdfMaker() {
        // It tells of each step it takes.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** Refuses after a while where too many are being made. */
    public void make(Document document, PdfPictures pictures, OutputStream to) throws IOException {
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
                throw PaperRefused.printingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PaperRefused.printingBusy();
        }
    }

    private static void draw(Document document, PdfPictures pictures, OutputStream to) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Doan Ket")
                .useReplacementText("\u25A1")
                .useUriResolver((base, address) -> address)
                .useExternalResourceAccessControl(
                        (address, type) -> isOurs(address, type, pictures),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> isOurs(address, type, pictures),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(address -> stream(address, pictures), pictures.protocol());
        try (var paper = new PDDocument()) {
            PaperFonts.give(builder, paper);
            draw(document, paper, builder);
            paper.save(to);
        }
    }

    private static void draw(Document document, PDDocument paper, PdfRendererBuilder builder) throws IOException {
        try (var renderer = builder.withW3cDocument(new W3CDom().fromJsoup(document), null)
                .usePDDocument(paper)
                .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            nameLinks(document, paper);
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

    private static boolean isOurs(String address, ExternalResourceType type, PdfPictures pictures) {
        return type == ExternalResourceType.IMAGE_RASTER && pictures.known().test(address);
    }

    private static FSStream stream(String address, PdfPictures pictures) {
        var content = pictures.known().test(address) ? pictures.content().apply(address) : null;
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
