package doanket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/**
 * How much a request brings along, as it says itself before anything is read. The server would answer with a page of its own,
 * and would read a body of unknown length for ever.
 */
record RequestBody(long length, boolean isForm, boolean isChunked) {

    /** The largest upload is 50 MiB; the rest is for the other fields of its form. */
    static final long LARGEST = 51L * 1024 * 1024;

    /** Long articles with everything that word processors paste; the server is told the same in pre-boot.asadmin. */
    static final long LARGEST_FORM = 10L * 1024 * 1024;

    static RequestBody of(HttpServletRequest request) {
        var type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        return new RequestBody(
                request.getContentLengthLong(),
                type.startsWith("application/x-www-form-urlencoded"),
                request.getHeader("Transfer-Encoding") != null);
    }

    int verdict() {
        if (length > (isForm ? LARGEST_FORM : LARGEST)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        // No browser sends a form in chunks, and a proxy that buffers knows the length.
        return isChunked ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_OK;
    }
}
