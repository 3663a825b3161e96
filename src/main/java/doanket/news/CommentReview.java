package doanket.news;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.news.ArticleEvent.Kind;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opening articles to comments, and looking at what comes in: by those who review the news of the article's unit. */
@ApplicationScoped
@Transactional
public class CommentReview {

    private static final int MOST = 100;

    private final CommentRepository comments;
    private final CommentModes modes;
    private final CommentNotices notices;
    private final ArticleRepository articles;
    private final CommentQueue queue;

    protected CommentReview() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CommentReview(
            CommentRepository comments,
            CommentModes modes,
            CommentNotices notices,
            ArticleRepository articles,
            CommentQueue queue) {
        this.comments = comments;
        this.modes = modes;
        this.notices = notices;
        this.articles = articles;
        this.queue = queue;
    }

    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public CommentMode mode(UUID article) {
        return comments.discussion(article).map(Discussion::mode).orElse(CommentMode.CLOSED);
    }

    /** Opens what is published to comments, or closes it; what was said stays. Refuses an article not published. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void allow(UUID id, CommentMode wanted) {
        var article = articles.article(id);
        if (!article.edition().isOnShelf()) {
            throw ArticleRefused.notPublished();
        }
        if (mode(id) == wanted) {
            return;
        }
        var discussion = comments.discussion(id).orElseGet(() -> begun(id));
        discussion.allow(wanted);
        var kind = wanted == CommentMode.CLOSED ? Kind.COMMENTS_CLOSED : Kind.COMMENTS_OPENED;
        articles.note(article, article.event(kind, queue.stamp(), null));
        modes.changed();
    }

    private Discussion begun(UUID article) {
        var discussion = new Discussion(article);
        comments.add(discussion);
        return discussion;
    }

    /** What waits in the units whose news the current user reviews, the oldest first, at most 100. */
    @Allowed(Permission.NEWS_REVIEW)
    public List<WaitingComment> waiting() {
        return queue.waiting(MOST);
    }

    @Allowed(value = Permission.NEWS_REVIEW, of = CommentScopes.class)
    public void approve(UUID id) {
        var comment = comment(id);
        comment.approve(queue.stamp());
        notices.approved(comment);
    }

    /** Its author is told why; nobody else sees it. */
    @Allowed(value = Permission.NEWS_REVIEW, of = CommentScopes.class)
    public void reject(UUID id, String reason) {
        var comment = comment(id);
        comment.reject(reason, queue.stamp());
        notices.refused(comment, reason);
    }

    /** Takes away what others have seen; its author is told why. */
    @Allowed(value = Permission.NEWS_REVIEW, of = CommentScopes.class)
    public void remove(UUID id, String reason) {
        var comment = comment(id);
        comment.remove(reason, queue.stamp());
        notices.refused(comment, reason);
    }

    private Comment comment(UUID id) {
        return comments.find(id).orElseThrow(NotFoundException::new);
    }
}
