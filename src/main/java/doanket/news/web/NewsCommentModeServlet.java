package doanket.news.web;

import doanket.news.CommentMode;
import doanket.news.CommentReview;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Opens a published article to comments, or closes it. */
@WebServlet("/news/comment-mode")
public class NewsCommentModeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommentReview review;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new);
        var mode = Arrays.stream(CommentMode.values())
                .filter(known -> known.name().equals(request.getParameter("mode")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        review.allow(id, mode);
        response.sendRedirect("/news/review?id=" + id + "&done=commentsSet");
    }
}
