package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The versions of an article: who wrote which, what differs, and how an old one becomes the newest again. */
@ApplicationScoped
@Transactional
public class ArticleHistory {

    private static final int MOST = 500;

    private final ArticleRepository articles;
    private final VersionRepository versions;
    private final Differences differences;
    private final Drafting drafting;
    private final Actor actor;

    protected ArticleHistory() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleHistory(
            ArticleRepository articles,
            VersionRepository versions,
            Differences differences,
            Drafting drafting,
            Actor actor) {
        this.articles = articles;
        this.versions = versions;
        this.differences = differences;
        this.drafting = drafting;
        this.actor = actor;
    }

    /** The newest first, at most 500. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public List<VersionRow> versions(UUID id) {
        return versions.rows(id, MOST);
    }

    /** What was done to the article, the newest first, at most 500. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public List<EventRow> events(UUID id) {
        return versions.events(id, MOST);
    }

    /** What differs between two versions, field by field, side by side. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public Difference difference(UUID id, int from, int to) {
        var left = versions.find(id, from).orElseThrow(NotFoundException::new);
        var right = versions.find(id, to).orElseThrow(NotFoundException::new);
        return new Difference(left.row(), right.row(), differences.between(left.content(), right.content()));
    }

    /**
     * Makes an old version the newest again, as a draft; of something published it opens the next version first. Refuses where
     * somebody else saved since {@code opened}, or where the article waits for review. Pictures deleted since are told.
     */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public Restored restore(UUID id, int number, int opened) {
        var article = articles.article(id);
        var older = articles.version(id, number).orElseThrow(NotFoundException::new);
        var by = actor.stamp();
        article.mustBeLatest(opened);
        int made = article.isRevisable(by.at()) ? article.revise(by) : article.write(opened, by);
        drafting.copy(article, made, older.content(), by, "#" + number);
        articles.add(article.event(ArticleEvent.Kind.RESTORED, by, null));
        return new Restored(made, drafting.filesGone(older.content()));
    }
}
