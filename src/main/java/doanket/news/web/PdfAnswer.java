package doanket.news.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A PDF to be kept; it is announced with its first byte, so whatever fails before can still be told on a page. */
class PdfAnswer extends OutputStream {

    private final HttpServletResponse response;
    private final String name;
    private OutputStream body;

    PdfAnswer(HttpServletResponse response, String name) {
        this.response = response;
        this.name = name;
    }

    @Override
    public void write(int octet) throws IOException {
        body().write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        body().write(octets, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (body != null) {
            body.flush();
        }
    }

    private OutputStream body() throws IOException {
        if (body == null) {
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            body = response.getOutputStream();
        }
        return body;
    }
}
