package doanket.directive.web;

import doanket.directive.PrintedPaper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A paper to be kept as a file. */
final class PaperAnswer {

    private PaperAnswer() {}

    static void send(HttpServletResponse response, String type, PrintedPaper paper) throws IOException {
        response.setContentType(type);
        response.setContentLength(paper.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.name() + "\"");
        response.getOutputStream().write(paper.bytes());
    }
}
