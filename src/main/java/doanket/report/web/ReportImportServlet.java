package doanket.report.web;

import doanket.platform.BusinessException;
import doanket.report.ReportWorkbooks;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** An edited workbook: shows what it would change, and changes nothing. */
@WebServlet("/report/import-preview")
@MultipartConfig
public class ReportImportServlet extends HttpServlet {

    /** Where the page finds the changes. */
    static final String CHANGES = ReportImportServlet.class.getName();

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/report/import.xhtml";

    @Inject
    private transient ReportWorkbooks books;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request, "id");
        var part = FormFields.file(request, "file");
        try (var in = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
            request.setAttribute(CHANGES, books.preview(id, in.readAllBytes()));
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher(PAGE).forward(request, response);
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, PAGE);
        }
    }
}
