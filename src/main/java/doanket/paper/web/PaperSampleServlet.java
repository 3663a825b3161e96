package doanket.paper.web;

import doanket.paper.IssuerForms;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An empty notice of a unit as PDF. */
@WebServlet("/paper/sample")
public class PaperSampleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssuerForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var unit = Uuids.parse(request.getParameter("unit")).orElseThrow(NotFoundException::new);
        var pdf = forms.sample(unit);
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"mau-van-ban.pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
