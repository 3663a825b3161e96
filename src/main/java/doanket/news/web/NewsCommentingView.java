package doanket.news.web;

import doanket.news.CommentMode;
import doanket.news.CommentReview;
import doanket.news.ReviewSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whether a published article is open to comments. */
@Named
@ViewScoped
public class NewsCommentingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentReview review;

    private CommentMode mode;

    public void load(ReviewSheet sheet) {
        mode = sheet.published() ? review.mode(sheet.view().id()) : null;
    }

    /** Null where the article is not to be set by the current user. */
    public CommentMode getMode() {
        return mode;
    }

    public List<CommentMode> getModes() {
        return List.of(CommentMode.values());
    }
}
