package doanket.news.web;

import doanket.news.MustRead;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list of who has confirmed reading, as a workbook. */
@WebServlet("/news/receipts.xlsx")
public class NewsReceiptsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MustRead mustRead;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = mustRead.workbook(Uuids.orNull(request.getParameter("id")));
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"xac-nhan-da-doc.xlsx\"");
        response.getOutputStream().write(content);
    }
}
