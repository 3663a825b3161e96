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

/** The one button under an article that has to be read. */
@WebServlet("/news/confirm")
public class NewsConfirmServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MustRead mustRead;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        var round = String.valueOf(request.getParameter("round"));
        mustRead.confirm(id, round.matches("[0-9]{1,9}") ? Integer.parseInt(round) : -1);
        response.sendRedirect("/news/view?id=" + id + "#confirm");
    }
}
