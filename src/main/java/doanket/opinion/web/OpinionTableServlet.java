package doanket.opinion.web;

import doanket.opinion.OversightWorkbooks;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Recommendations and replies as a workbook. */
@WebServlet("/opinion/oversight.xlsx")
public class OpinionTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OversightWorkbooks books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = books.recommendations(FormFields.id(request));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"kien-nghi.xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
