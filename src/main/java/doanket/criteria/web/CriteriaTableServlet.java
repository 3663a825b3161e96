package doanket.criteria.web;

import doanket.criteria.TableWorkbooks;
import doanket.platform.TypedDay;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A table that can be edited, as a workbook; as of today where no day is asked for, or none that can be. */
@WebServlet("/criteria/table.xlsx")
public class CriteriaTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TableWorkbooks service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ask = TableAddress.of(request);
        var day = TypedDay.of(request.getParameter("day"));
        var bytes = service.write(ask, day == null || !TypedDay.isSensible(day) ? null : day);
        CriteriaBookServlet.give(response, bytes, "tieu-chi-" + ask.kind().key() + ".xlsx");
    }
}
