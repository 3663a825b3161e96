package doanket.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Looks into one paper, in a process of its own (see {@link PaperInspector}): a paper made to use up memory or time uses
 * up that of this process only.
 */
final class PaperCheck {

    private PaperCheck() {}

    /** The kind, the file to look into, and the file into which the words of a fine one are written. */
    public static void main(String... arguments) {
        var words = new PaperText();
        var verdict = verdict(FileKind.valueOf(arguments[0]), Path.of(arguments[1]), words);
        System.exit((verdict == PaperVerdict.FINE ? written(words, Path.of(arguments[2])) : verdict).exitCode());
    }

    private static PaperVerdict written(PaperText words, Path place) {
        try {
            Files.writeString(place, words.toString());
            return PaperVerdict.FINE;
        } catch (IOException e) {
            return PaperVerdict.BROKEN;
        }
    }

    static PaperVerdict verdict(FileKind kind, Path file, PaperText words) {
        try {
            if (kind.isPackage()) {
                return new OfficePaper(kind, file, words).verdict();
            }
            return kind == FileKind.PDF ? new PdfPaper(file, words).verdict() : new PlainPaper(file, words).verdict();
        } catch (ZipException | XMLStreamException e) {
            return PaperVerdict.BROKEN;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PaperVerdict.BROKEN;
        }
    }
}
