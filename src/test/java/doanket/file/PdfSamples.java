package doanket.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs with Vietnamese text, without a font: each sign has a code of its own, and a table says what it means. */
final class PdfSamples {

    private PdfSamples() {}

    /** One line of text, drawn at that place. */
    record Drawn(int x, int y, String text) {}

    static byte[] lines(String... lines) {
        var drawn = new Drawn[lines.length];
        for (int i = 0; i < lines.length; i++) {
            drawn[i] = new Drawn(60, 760 - 20 * i, lines[i]);
        }
        return drawn(drawn);
    }

    static byte[] drawn(Drawn... all) {
        return made(document -> draw(document, all));
    }

    static byte[] withNote(String text) {
        return made(document -> {
            draw(document, new Drawn(60, 700, "Báo cáo"));
            var note = new PDAnnotationText();
            note.setContents(text);
            add(document, note);
        });
    }

    static byte[] locked() {
        return made(document -> {
            draw(document, new Drawn(60, 700, "Báo cáo"));
            try {
                document.protect(new StandardProtectionPolicy("chu", "mo", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] thatRunsAScript() {
        return made(document -> {
            draw(document, new Drawn(60, 700, "Báo cáo"));
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        });
    }

    static byte[] thatStartsAProgram() {
        return made(document -> {
            draw(document, new Drawn(60, 700, "Báo cáo"));
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            add(document, link);
        });
    }

    /** A small file that unfolds to so many bytes. */
    static byte[] bursting(int megabytes) {
        return made(document -> {
            var page = draw(document, new Drawn(60, 700, "Báo cáo"));
            var stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var blank = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < megabytes; i++) {
                    out.write(blank);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.setContents(new PDStream(stream));
        });
    }

    private static byte[] made(Consumer<PDDocument> work) {
        try (var document = new PDDocument()) {
            work.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(
            PDDocument document, org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation annotation) {
        try {
            var page = document.getPage(0);
            annotation.setPage(page);
            page.getAnnotations().add(annotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage draw(PDDocument document, Drawn... all) {
        var page = new PDPage();
        document.addPage(page);
        var signs = new StringBuilder();
        var content = new StringBuilder("BT /F1 12 Tf ");
        for (var one : all) {
            content.append("1 0 0 1 %d %d Tm <".formatted(one.x(), one.y()));
            one.text().chars().forEach(sign -> content.append("%02X".formatted(code(signs, (char) sign))));
            content.append("> Tj ");
        }
        page.setContents(new PDStream(stream(document, content.append("ET").toString())));
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.TO_UNICODE, stream(document, table(signs)));
        var fonts = new COSDictionary();
        fonts.setItem("F1", font);
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        return page;
    }

    private static int code(StringBuilder signs, char sign) {
        if (sign == ' ') {
            return ' ';
        }
        int at = signs.indexOf(String.valueOf(sign));
        if (at < 0) {
            signs.append(sign);
            at = signs.length() - 1;
        }
        return 'A' + at;
    }

    private static String table(StringBuilder signs) {
        var table = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                """);
        table.append(signs.length() + 1).append(" beginbfchar\n<20> <0020>\n");
        for (int i = 0; i < signs.length(); i++) {
            table.append("<%02X> <%s>%n"
                    .formatted(
                            'A' + i,
                            HexFormat.of()
                                    .formatHex(String.valueOf(signs.charAt(i)).getBytes(StandardCharsets.UTF_16BE))));
        }
        return table + "endbfchar endcmap end end";
    }

    private static COSStream stream(PDDocument document, String text) {
        var stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
