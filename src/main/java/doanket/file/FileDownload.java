package doanket.file;

import java.nio.charset.StandardCharsets;

/** What goes with the bytes of a file, so that whoever takes them keeps them by their name and runs nothing in them. */
public final class FileDownload {

    /** The content policy of a file that is kept and not shown. */
    public static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private FileDownload() {}

    /** Shown, or kept. The name stands once in letters that every program reads, once as RFC 5987 has it. */
    public static String disposition(boolean shown, String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        var encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            boolean safe = letter < 0x80 && (Character.isLetterOrDigit(letter) || "!#$&+-.^_`|~".indexOf(letter) >= 0);
            encoded.append(safe ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
        }
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
