package doanket.organisation.web;

import doanket.identity.CurrentUser;
import doanket.organisation.StaffExport;
import doanket.organisation.StaffImportService;
import doanket.organisation.StaffWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out the workbook to fill in, the same filled with who is there, and the bad rows of an uploaded one with their reasons. */
@WebServlet({StaffWorkbookServlet.TEMPLATE, StaffWorkbookServlet.BAD_ROWS, StaffWorkbookServlet.EXPORT})
public class StaffWorkbookServlet extends HttpServlet {

    static final String TEMPLATE = "/organisation/staff-template.xlsx";
    static final String BAD_ROWS = "/organisation/staff-bad-rows.xlsx";

    static final String EXPORT = "/organisation/staff-export.xlsx";

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient StaffImportService service;

    @Inject
    private transient StaffExport export;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var words = StaffWords.in(user.get().reading().language().locale());
        var content = switch (path) {
            case TEMPLATE -> service.template(words);
            case EXPORT ->
                export.workbook(words, request.getParameter("unit") == null ? null : Asked.id(request, "unit"));
            default -> service.badRows(Asked.id(request, "id"), words);
        };
        response.setContentType(XLSX);
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + path.substring(path.lastIndexOf('/') + 1) + "\"");
        response.getOutputStream().write(content);
    }
}
