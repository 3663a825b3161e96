package doanket.survey.web;

import doanket.platform.BusinessException;
import doanket.survey.ImportedRow;
import doanket.survey.SurveyImport;
import doanket.survey.TypedCount;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import doanket.web.Uploads;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** An edited workbook: shows what it would change, or takes what was shown. */
@WebServlet({"/survey/import-preview", "/survey/import-take"})
@MultipartConfig
public class SurveyImportServlet extends HttpServlet {

    /** Where the page finds the changes. */
    static final String CHANGES = SurveyImportServlet.class.getName();

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/survey/import.xhtml";

    @Inject
    private transient SurveyImport books;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            if (request.getServletPath().endsWith("-take")) {
                books.take(id, rows(request));
                response.sendRedirect("/survey/view?id=" + id + "&done=saved");
            } else {
                request.setAttribute(CHANGES, books.preview(id, Uploads.content(FormFields.file(request, "file"))));
                response.setHeader("Cache-Control", "no-store");
                request.getRequestDispatcher(PAGE).forward(request, response);
            }
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, PAGE);
        }
    }

    private static List<ImportedRow> rows(HttpServletRequest request) {
        var tallies = FormFields.all(request, "tally");
        var seen = FormFields.all(request, "seen");
        var counts = FormFields.all(request, "counts");
        return IntStream.range(0, tallies.size())
                .mapToObj(row -> new ImportedRow(
                        FormFields.id(tallies.get(row)),
                        TypedCount.of(FormFields.at(seen, row)),
                        FormFields.at(counts, row)))
                .toList();
    }
}
