package doanket.news.web;

import doanket.news.MustRead;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The button that reminds those who have not confirmed reading. */
@WebServlet("/news/remind")
public class NewsRemindServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MustRead mustRead;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        mustRead.remind(id);
        response.sendRedirect("/news/receipts?id=" + id + "&done=reminded");
    }
}
