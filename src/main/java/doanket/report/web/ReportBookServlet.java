package doanket.report.web;

import doanket.report.ReportWorkbooks;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A report, or all reports beneath it, as a workbook. */
@WebServlet({"/report/report.xlsx", "/report/table.xlsx"})
public class ReportBookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient ReportWorkbooks books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = FormFields.id(request, "id");
        boolean all = request.getServletPath().endsWith("/table.xlsx");
        var bytes = all ? books.table(id) : books.workbook(id);
        give(response, bytes, all ? "bang-tong-hop" : "bao-cao");
    }

    static void give(HttpServletResponse response, byte[] bytes, String name) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
