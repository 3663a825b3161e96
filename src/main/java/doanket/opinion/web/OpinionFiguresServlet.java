package doanket.opinion.web;

import doanket.opinion.FigurePeriod;
import doanket.opinion.OpinionWorkbooks;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The figures as a workbook. */
@WebServlet("/opinion/figures.xlsx")
public class OpinionFiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpinionWorkbooks books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = books.figures(
                FormFields.id(request, "unit"),
                FormFields.count(FormFields.text(request, "year")),
                FigurePeriod.of(request.getParameter("period")).orElse(null));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"y-kien-kien-nghi.xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
