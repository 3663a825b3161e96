package doanket.emulation.web;

import doanket.emulation.EmulationWorkbooks;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The tables of all clusters as a workbook. */
@WebServlet("/emulation/table.xlsx")
public class EmulationTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EmulationWorkbooks books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var bytes = books.table(FormFields.id(request));
        give(response, bytes, "thi-dua.xlsx");
    }

    static void give(HttpServletResponse response, byte[] bytes, String name) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
