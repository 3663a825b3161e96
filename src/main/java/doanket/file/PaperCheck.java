package doanket.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Looks into one paper, in a process of its own (see {@link PaperInspector}): a paper made to use up memory or time uses
 * up that of this process only.
 */
final class PaperCheck {

    private PaperCheck() {}

    public static void main(String... kindAndFile) {
        System.exit(verdict(FileKind.valueOf(kindAndFile[0]), Path.of(kindAndFile[1]))
                .exitCode());
    }

    static PaperVerdict verdict(FileKind kind, Path file) {
        try {
            if (kind.isPackage()) {
                return new OfficePaper(kind, file).verdict();
            }
            return kind == FileKind.PDF ? new PdfPaper(file).verdict() : new PlainPaper(file).verdict();
        } catch (ZipException | XMLStreamException e) {
            return PaperVerdict.BROKEN;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PaperVerdict.BROKEN;
        }
    }
}
