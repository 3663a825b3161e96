package doanket.news.web;

import doanket.news.ArticleSharing;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shares the preview of an article with colleagues, or takes that back. */
@WebServlet("/news/share")
public class NewsShareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticleSharing sharing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        if (request.getParameter("stop") == null) {
            sharing.share(id);
        } else {
            sharing.stop(id);
        }
        response.sendRedirect("/news/preview?id=" + id + "#share");
    }
}
