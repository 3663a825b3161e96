package doanket.news.web;

import doanket.news.CommentMode;
import doanket.news.CommentPage;
import doanket.news.CommentRow;
import doanket.news.Comments;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** What is said about the article on the page, and what was just said or refused. */
@Named
@RequestScoped
public class NewsDiscussionView {

    @Inject
    private Comments comments;

    @Inject
    private HttpServletRequest request;

    private UUID article;
    private String before;
    private CommentPage page;
    private UUID fresh = Uuids.next();
    private String text = "";

    public void load(UUID article) {
        this.article = article;
        page = comments.page(article, before);
        if (page == null && isRefused()) {
            page = new CommentPage(CommentMode.CLOSED, List.of(), null, false);
        }
        if (isRefused() && request.getParameter("text") != null) {
            fresh = Uuids.orNull(request.getParameter("comment"));
            text = request.getParameter("text");
        }
    }

    /** Null where the article was never open to comments. */
    public CommentPage getPage() {
        return page;
    }

    /** The id under which what is typed now will be kept, once, however often it is sent. */
    public UUID getFresh() {
        return fresh;
    }

    public String getText() {
        return text;
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getDoneKey() {
        return isRefused() ? null : NewsDone.key(request.getParameter("done"));
    }

    public String getDraftKey() {
        return "news-comment-" + article;
    }

    /** Whether the server has what the draft holds. */
    public boolean isKept() {
        return "done.commented".equals(getDoneKey()) || "done.commentWaits".equals(getDoneKey());
    }

    /** Whether that is the one whose removal was refused. */
    public boolean isTried(CommentRow row) {
        return isRefused() && row.id().toString().equals(request.getParameter("comment"));
    }

    public String reason(CommentRow row) {
        return isTried(row) ? request.getParameter("reason") : "";
    }

    /** The page behind this one, or null. */
    public String getOlder() {
        return page.older() == null
                ? null
                : PageLink.to("/news/view").with("id", article.toString()).with("before", page.older()) + "#comments";
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
