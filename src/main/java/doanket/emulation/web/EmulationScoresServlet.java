package doanket.emulation.web;

import doanket.emulation.ScoreWorkbooks;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The scores of a unit as a workbook. */
@WebServlet("/emulation/scores.xlsx")
public class EmulationScoresServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScoreWorkbooks books;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EmulationTableServlet.give(response, books.write(FormFields.id(request)), "diem-thi-dua.xlsx");
    }
}
