package doanket.file.web;

import doanket.file.OpenFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the browser is told about a file: how long it may keep it, and what it may do with it. */
class MediaHeaders {

    private static final String PDF = "application/pdf";
    private static final int MARK_LENGTH = 32;

    /** A paper shown in the browser's own viewer may do nothing but be looked at. */
    private static final String SHOWN_ALONE =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

    private static final String DOWNLOADED = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    MediaHeaders(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Answers 304 where the browser has these very bytes. */
    boolean isKnown(OpenFile file) {
        var mark = '"' + file.mark().substring(0, MARK_LENGTH) + '"';
        response.setHeader("ETag", mark);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        var known = request.getHeader("If-None-Match");
        boolean same = known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(mark) || one.equals("*"));
        if (same) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return same;
    }

    void describe(OpenFile file) {
        boolean shown =
                file.file().isPicture() || file.file().type().equals(PDF) && "1".equals(request.getParameter("view"));
        response.setContentType(file.file().type());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Security-Policy", shown ? SHOWN_ALONE : DOWNLOADED);
        response.setHeader(
                "Content-Disposition",
                (shown ? "inline" : "attachment") + named(file.file().name()));
    }

    /** Once in letters that every program reads, once as RFC 5987 has it. */
    private static String named(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        var encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            boolean safe = letter < 0x80 && (Character.isLetterOrDigit(letter) || "!#$&+-.^_`|~".indexOf(letter) >= 0);
            encoded.append(safe ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
        }
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
