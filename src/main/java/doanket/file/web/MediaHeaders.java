package doanket.file.web;

import doanket.file.FileDownload;
import doanket.file.OpenFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** What the browser is told about a file: how long it may keep it, and what it may do with it. */
class MediaHeaders {

    private static final String PDF = "application/pdf";
    private static final int MARK_LENGTH = 32;

    /** A paper shown in the browser's own viewer may do nothing but be looked at. */
    private static final String SHOWN_ALONE =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

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
        response.setHeader("Content-Security-Policy", shown ? SHOWN_ALONE : FileDownload.POLICY);
        response.setHeader(
                "Content-Disposition",
                FileDownload.disposition(shown, file.file().name()));
    }
}
