package doanket.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF: its text, its stamps, and whether it does more than lie there when it is opened. */
final class PdfPaper {

    /** In memory, never on disk; the process that reads it has not much more. */
    private static final long MOST_UNFOLDED = 100_000_000;

    private final Path file;
    private final MarkFinder marks;

    PdfPaper(Path file, PaperText words) {
        this.file = file;
        this.marks = new MarkFinder(words);
    }

    PaperVerdict verdict() throws IOException {
        var unfolded = MemoryUsageSetting.setupMainMemoryOnly(MOST_UNFOLDED);
        try (var document = Loader.loadPDF(file.toFile(), unfolded.streamCache)) {
            return verdict(document);
        } catch (InvalidPasswordException e) {
            return PaperVerdict.LOCKED;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("memory exceeded")
                    ? PaperVerdict.BURSTING
                    : PaperVerdict.BROKEN;
        }
    }

    private PaperVerdict verdict(PDDocument document) throws IOException {
        if (actsByItself(document) || launches(document)) {
            return PaperVerdict.HAS_PROGRAM;
        }
        if (unfoldsTooFar(document)) {
            return PaperVerdict.BURSTING;
        }
        readAbout(document);
        new Lines().writeText(document, marks);
        for (var page : document.getPages()) {
            for (var note : page.getAnnotations()) {
                readNote(note);
            }
        }
        marks.flush();
        return marks.hasFound() ? PaperVerdict.SECRET : PaperVerdict.FINE;
    }

    private static boolean actsByItself(PDDocument document) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        return names != null && names.containsKey(COSName.JAVA_SCRIPT)
                || catalog.containsKey(COSName.AA)
                || isScript(catalog.getCOSDictionary(COSName.OPEN_ACTION));
    }

    private static boolean isScript(COSDictionary action) {
        return action != null && List.of("JavaScript", "Launch").contains(action.getNameAsString(COSName.S));
    }

    /** An action that starts another program may hang on any link of any page. */
    private static boolean launches(PDDocument document) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary object
                    && (isLaunch(object) || isLaunch(object.getCOSDictionary(COSName.A)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLaunch(COSDictionary action) {
        return action != null && "Launch".equals(action.getNameAsString(COSName.S));
    }

    /** What draws a page is text of some kilobytes; maps of a whole province have some megabytes. */
    private static boolean unfoldsTooFar(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            if (page.hasContents()) {
                try (var drawing = page.getContents()) {
                    if (drawing.transferTo(OutputStream.nullOutputStream()) > MOST_UNFOLDED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void readAbout(PDDocument document) throws IOException {
        var about = document.getDocumentInformation();
        for (var text : new String[] {about.getTitle(), about.getSubject(), about.getKeywords()}) {
            line(text);
        }
    }

    private void readNote(PDAnnotation note) throws IOException {
        line(note.getContents());
        line(note.getAnnotationName());
    }

    private void line(String text) throws IOException {
        marks.endLine();
        new StringReader(Objects.requireNonNullElse(text, "")).transferTo(marks);
        marks.endLine();
    }

    /** Keeps apart what stands far apart on one line, such as a stamp beside the name of the issuer. */
    private static class Lines extends PDFTextStripper {

        private static final float WIDE = 2.5f;

        private TextPosition last;

        Lines() {
            setLineSeparator("\n");
        }

        @Override
        protected void writeString(String text, List<TextPosition> places) throws IOException {
            var first = places.get(0);
            if (last != null && isFarFrom(first)) {
                output.write('\t');
            }
            last = places.get(places.size() - 1);
            super.writeString(text, places);
        }

        private boolean isFarFrom(TextPosition next) {
            float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            return gap < 0 || gap > WIDE * last.getFontSizeInPt();
        }
    }
}
