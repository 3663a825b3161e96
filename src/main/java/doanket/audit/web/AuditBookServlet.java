package doanket.audit.web;

import doanket.audit.LogQuery;
import doanket.audit.LogReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is found in the log, as a workbook. */
@WebServlet("/audit/log.xlsx")
public class AuditBookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogReading log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = log.workbook(new LogQuery(
                request.getParameter("from"),
                request.getParameter("to"),
                request.getParameter("q"),
                request.getParameter("kind"),
                request.getParameter("object")));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky.xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
