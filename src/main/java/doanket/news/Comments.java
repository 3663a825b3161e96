package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/** What readers say about an article, each under name and post; seen by whoever may read the article, and nobody else. */
@ApplicationScoped
@Transactional
public class Comments {

    /** Comments on one page. */
    public static final int PAGE = 20;

    static final int MOST_AT_ONCE = 10;

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final CommentRepository comments;
    private final CommentModes modes;
    private final CommentNotices notices;
    private final ArticleRepository articles;
    private final Actor actor;

    protected Comments() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Comments(
            CommentRepository comments,
            CommentModes modes,
            CommentNotices notices,
            ArticleRepository articles,
            Actor actor) {
        this.comments = comments;
        this.modes = modes;
        this.notices = notices;
        this.articles = articles;
        this.actor = actor;
    }

    /** The newest twenty, or the next after that key; null where the article never was open to comments. */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public CommentPage page(UUID article, String before) {
        var mode = modes.of(article);
        if (mode.isEmpty()) {
            return null;
        }
        var key = PageKey.read(before).orElseGet(() -> new PageKey(actor.now().plusSeconds(1), new UUID(-1, -1)));
        var found = comments.rows(article, actor.account(), key, PAGE + 1);
        boolean reviewer = modes.isReviewer(article);
        var rows = Readers.most(found, PAGE).stream()
                .map(row -> reviewer || row.own() ? row : row.withoutReason())
                .toList();
        var last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        var older = found.size() > PAGE ? new PageKey(last.at(), last.id()).text() : null;
        return new CommentPage(mode.get(), rows, older, reviewer);
    }

    /**
     * Says something about an article, under an id that the form brought along: a form sent twice says it once. Refuses where
     * the article is not open to it, more than 2,000 letters, and more than ten within ten minutes.
     */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public CommentState post(UUID article, UUID id, String text) {
        var by = actor.stamp();
        articles.holdBirth(id);
        var there = comments.find(id);
        if (there.isPresent()) {
            return there.filter(
                            known -> known.isBy(by.account()) && known.article().equals(article))
                    .orElseThrow(NotFoundException::new)
                    .state();
        }
        var mode = comments.discussion(article).map(Discussion::mode).orElse(CommentMode.CLOSED);
        if (mode == CommentMode.CLOSED) {
            throw CommentRefused.closed();
        }
        if (comments.since(by.account(), by.at().minus(WINDOW)) >= MOST_AT_ONCE) {
            throw CommentRefused.tooMany(WINDOW.toMinutes());
        }
        var comment = new Comment(id, article, text, mode == CommentMode.AT_ONCE, by);
        comments.add(comment);
        notices.posted(comment);
        return comment.state();
    }

    /** Takes one's own away, from whatever article; a second time changes nothing. */
    @Allowed(Permission.SIGNED_IN)
    public void withdraw(UUID id) {
        var comment =
                comments.find(id).filter(known -> known.isBy(actor.account())).orElseThrow(NotFoundException::new);
        if (comment.isGone()) {
            return;
        }
        notices.gone(comment);
        if (comment.isUnseen()) {
            comments.remove(comment);
        } else {
            comment.withdraw(actor.stamp());
        }
    }
}
