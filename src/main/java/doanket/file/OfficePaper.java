package doanket.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * A paper that is an archive of XML parts, as office programs write them since 2007. It is read part by part and never
 * unpacked: how large it is shows only by reading it to the end.
 */
final class OfficePaper {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 300_000_000;
    private static final long HARMLESS_BYTES = 30_000_000;
    private static final int MOST_RATIO = 200;

    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*vbaproject\\.bin|.*/activex/.*|.*/macrosheets/.*|basic/.+|scripts/.+");

    /** The parts in which the words of a paper stand; in a sheet stand only numbers, and numbers of words, but for {@link #SHEET}. */
    private static final Pattern WORDS =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml|xl/sharedstrings\\.xml"
                    + "|ppt/(slides|notesslides)/[^/]+\\.xml|content\\.xml");

    /** Where some programs write words into the cells themselves. */
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

    private static final Map<FileKind, String> MAIN_PART = Map.of(
            FileKind.DOCX, "wordprocessingml.document.main+xml",
            FileKind.XLSX, "spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "presentationml.presentation.main+xml");

    private final FileKind kind;
    private final Path file;
    private final PaperText words;
    private final MarkFinder marks;
    private long bytes;

    OfficePaper(FileKind kind, Path file, PaperText words) {
        this.kind = kind;
        this.file = file;
        this.words = words;
        this.marks = new MarkFinder(words);
    }

    PaperVerdict verdict() throws IOException, XMLStreamException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                return PaperVerdict.BURSTING;
            }
            if (!isOfKind(archive)) {
                return PaperVerdict.BROKEN;
            }
            for (var part : archive.stream().toList()) {
                if (PROGRAM.matcher(part.getName()).matches()) {
                    return PaperVerdict.HAS_PROGRAM;
                }
                if (!read(archive, part)) {
                    return PaperVerdict.BURSTING;
                }
            }
        } catch (ProgramFound e) {
            return PaperVerdict.HAS_PROGRAM;
        }
        return marks.hasFound() ? PaperVerdict.SECRET : PaperVerdict.FINE;
    }

    /** The name of the file only says what it should be. */
    private boolean isOfKind(ZipFile archive) throws IOException {
        var open = MAIN_PART.get(kind);
        var part = archive.getEntry(open == null ? "mimetype" : "[Content_Types].xml");
        if (part == null) {
            return false;
        }
        try (var in = archive.getInputStream(part)) {
            var text = new String(in.readNBytes(1_000_000), java.nio.charset.StandardCharsets.UTF_8);
            if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new ProgramFound();
            }
            return open == null ? text.strip().equals(kind.type()) : text.contains(open);
        }
    }

    /** Returns whether it is still of a bearable size. */
    private boolean read(ZipFile archive, ZipEntry part) throws IOException, XMLStreamException {
        long most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, file.toFile().length() * MOST_RATIO));
        try (var counted = new Counted(archive.getInputStream(part), most - bytes)) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                words.listen(WORDS.matcher(name).matches());
                new OfficeText(marks, SHEET.matcher(name).matches() ? words : null).read(counted);
            } else {
                counted.transferTo(OutputStream.nullOutputStream());
            }
            bytes += counted.count;
            return true;
        } catch (TooMuch e) {
            return false;
        }
    }

    /** A part asks for program code that lies elsewhere, or the list of parts names some. */
    static class ProgramFound extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Whatever sizes the archive claims, only so many bytes come out of it. */
    private static class Counted extends InputStream {

        private final InputStream in;
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count += Math.max(read, 0);
            if (count > most) {
                // Unchecked, because a parser would take an IOException for a broken paper.
                throw new TooMuch();
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
