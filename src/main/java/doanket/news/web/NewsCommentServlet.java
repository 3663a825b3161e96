package doanket.news.web;

import doanket.news.CommentRefused;
import doanket.news.CommentState;
import doanket.news.Comments;
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

/** The form below an article in which readers say something about it, and taking one's own away again. */
@WebServlet("/news/comment")
public class NewsCommentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Comments comments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var article = id(request, "id");
        var comment = id(request, "comment");
        if (request.getParameter("withdraw") != null) {
            comments.withdraw(comment);
            back(response, article, "commentWithdrawn");
            return;
        }
        try {
            boolean shown = comments.post(article, comment, request.getParameter("text")) == CommentState.SHOWN;
            back(response, article, shown ? "commented" : "commentWaits");
        } catch (CommentRefused refused) {
            FormRefusal.show(request, response, refused, "/news/view.xhtml");
        }
    }

    private static UUID id(HttpServletRequest request, String name) {
        return Uuids.parse(request.getParameter(name)).orElseThrow(NotFoundException::new);
    }

    private static void back(HttpServletResponse response, UUID article, String done) throws IOException {
        response.sendRedirect("/news/view?id=" + article + "&done=" + done + "#comments");
    }
}
