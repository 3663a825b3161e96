package doanket.criteria.web;

import doanket.criteria.SetReading;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A set as a workbook. */
@WebServlet("/criteria/set.xlsx")
public class CriteriaBookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SetReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = reading.workbook(FormFields.id(request.getParameter("id")));
        give(response, bytes, "bo-tieu-chi.xlsx");
    }

    static void give(HttpServletResponse response, byte[] bytes, String name) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
