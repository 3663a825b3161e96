package doanket.task.web;

import doanket.task.TaskReport;
import doanket.task.TaskReportPaper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The follow-up report as a workbook and as PDF. */
@WebServlet({"/task/report.xlsx", "/task/report.pdf"})
public class TaskReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient TaskReport report;

    @Inject
    private transient TaskReportPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list = TaskLeaderView.side(request.getParameter("side"));
        var wish = TaskLeaderView.wish(
                request.getParameter("period"),
                request.getParameter("day"),
                request.getParameter("from"),
                request.getParameter("to"));
        boolean pdf = request.getServletPath().endsWith(".pdf");
        var bytes = pdf ? paper.pdf(list, wish) : report.workbook(list, wish);
        response.setContentType(pdf ? "application/pdf" : XLSX);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"theo-doi-nhiem-vu." + (pdf ? "pdf" : "xlsx") + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
