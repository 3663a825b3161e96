package doanket.report.web;

import doanket.platform.Uuids;
import doanket.report.ReportTables;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** A list of reports, the register of forms, or one figure over the periods, as a workbook. */
@WebServlet("/report/lists.xlsx")
public class ReportListsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportTables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var what = Objects.requireNonNullElse(request.getParameter("what"), "");
        switch (what) {
            case "sent" -> ReportBookServlet.give(response, tables.duties(false), "bao-cao-da-gui");
            case "collected" -> ReportBookServlet.give(response, tables.collected(), "ky-bao-cao");
            case "forms" -> ReportBookServlet.give(response, tables.register(), "bieu-mau");
            case "history" ->
                ReportBookServlet.give(
                        response,
                        tables.history(FormFields.id(request, "id"), Uuids.orNull(request.getParameter("indicator"))),
                        "qua-cac-ky");
            default -> ReportBookServlet.give(response, tables.duties(true), "bao-cao-phai-gui");
        }
    }
}
