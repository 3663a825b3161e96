package doanket.survey.web;

import doanket.survey.SurveyWorkbooks;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The places of a survey as a workbook. */
@WebServlet("/survey/table.xlsx")
public class SurveyBookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SurveyWorkbooks books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = books.table(FormFields.id(request));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"lay-y-kien.xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
