package doanket.news.web;

import doanket.news.CommentReview;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Approves or rejects a comment in the queue, or removes one below an article (field {@code id}), each with its reason. */
@WebServlet("/news/comment-review")
public class NewsCommentReviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommentReview review;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var comment = Uuids.parse(request.getParameter("comment")).orElseThrow(NotFoundException::new);
        var article = Uuids.parse(request.getParameter("id"));
        try {
            var done = decide(comment, request.getParameter("act"), request.getParameter("reason"));
            response.sendRedirect(article.map(id -> "/news/view?id=" + id + "&done=" + done + "#comments")
                    .orElse("/news/comments?done=" + done));
        } catch (BusinessException refused) {
            FormRefusal.show(
                    request, response, refused, article.isPresent() ? "/news/view.xhtml" : "/news/comments.xhtml");
        }
    }

    private String decide(UUID comment, String act, String reason) {
        switch (act == null ? "" : act) {
            case "approve" -> {
                review.approve(comment);
                return "commentApproved";
            }
            case "reject" -> {
                review.reject(comment, reason);
                return "commentRejected";
            }
            case "remove" -> {
                review.remove(comment, reason);
                return "commentRemoved";
            }
            default -> throw new NotFoundException();
        }
    }
}
