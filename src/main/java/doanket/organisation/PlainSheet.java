package doanket.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text file that came where a workbook should, such as a CSV, and how its letters are written. Nothing in an older one says
 * whether it is TCVN3, VNI or Windows-1258, and whoever guesses wrongly spoils names: so it is refused with what to do.
 */
enum PlainSheet {
    UNICODE,
    OLDER;

    private static final int LOOKED_AT = 65_536;

    /** Nothing for what is no text. */
    static Optional<PlainSheet> of(byte[] content) {
        if (isMarked(content, 0xFE, 0xFF) || isMarked(content, 0xFF, 0xFE)) {
            return Optional.of(UNICODE);
        }
        int end = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < end; i++) {
            if (content[i] >= 0 && content[i] < ' ' && "\t\n\r\f".indexOf(content[i]) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(isReadableAs(StandardCharsets.UTF_8, content) ? UNICODE : OLDER);
    }

    private static boolean isMarked(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static boolean isReadableAs(Charset charset, byte[] content) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    ImportRefused refused() {
        return this == UNICODE ? ImportRefused.plainText() : ImportRefused.plainTextOfOldCode();
    }
}
