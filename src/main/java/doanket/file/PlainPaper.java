package doanket.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file. Those of older programs are not in UTF-8, and nothing in them says in what: then each way is tried. */
final class PlainPaper {

    private static final List<Charset> OLDER =
            List.of(Charset.forName("windows-1252"), Charset.forName("windows-1258"));

    private final Path file;
    private final PaperText words;

    PlainPaper(Path file, PaperText words) {
        this.file = file;
        this.words = words;
    }

    PaperVerdict verdict() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var charset : charsetsOf(bytes)) {
            var marks = new MarkFinder(words);
            new InputStreamReader(new ByteArrayInputStream(bytes), charset).transferTo(marks);
            marks.flush();
            if (marks.hasFound()) {
                return PaperVerdict.SECRET;
            }
            // Of several ways to read it the words of the first will do.
            words.listen(false);
        }
        return PaperVerdict.FINE;
    }

    private static List<Charset> charsetsOf(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1]) {
            // FE FF or FF FE: the mark at the beginning of UTF-16.
            return List.of(StandardCharsets.UTF_16);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return List.of(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return OLDER;
        }
    }
}
