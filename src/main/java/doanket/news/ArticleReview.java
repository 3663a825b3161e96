package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.news.ArticleEvent.Kind;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * Judging and publishing news. Whoever wrote or sent an article in never approves it; what was approved is exactly what was
 * seen; and readers see and find the change as soon as the transaction ends.
 */
@ApplicationScoped
@Transactional
public class ArticleReview {

    private final ArticleRepository articles;
    private final ReviewSheets sheets;
    private final Publishing publishing;
    private final ReceiptRepository requests;
    private final Actor actor;

    protected ArticleReview() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleReview(
            ArticleRepository articles,
            ReviewSheets sheets,
            Publishing publishing,
            ReceiptRepository requests,
            Actor actor) {
        this.articles = articles;
        this.sheets = sheets;
        this.publishing = publishing;
        this.requests = requests;
        this.actor = actor;
    }

    /** What waits in the units whose news the current user reviews, the oldest first, at most 200 of each kind. */
    @Allowed(Permission.NEWS_REVIEW)
    public Desk desk() {
        return sheets.desk();
    }

    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public ReviewSheet sheet(UUID id) {
        var article = articles.article(id);
        var asked = requests.request(id).map(request -> new ReadingAsked(request.dueOn(), request.isByRule()));
        return sheets.sheet(article, asked.orElse(null));
    }

    /** Claims what waits. Refuses one's own article, and what another has claimed. */
    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public void claim(UUID id) {
        articles.add(articles.article(id).claim(actor.stamp()));
    }

    /** Frees a claim: one's own at any time, another's after 24 hours. */
    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public void release(UUID id) {
        articles.add(articles.article(id).release(actor.stamp()));
    }

    /** Returns it to its writer with a reason: by whoever claimed it, or, once approved and not yet read, by any reviewer. */
    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public void giveBack(UUID id, String reason) {
        var article = articles.article(id);
        var step = article.giveBack(reason, actor.stamp());
        publishing.follow(article);
        articles.note(article, step);
    }

    /** Approves the version that was seen. Refuses if it is not the newest, not claimed by oneself, or one's own. */
    @Allowed(value = Permission.NEWS_REVIEW, of = DeskScopes.class)
    public void approve(UUID id, int seen) {
        var article = articles.article(id);
        article.mustBeLatest(seen);
        articles.note(article, article.approve(articles.latest(article), actor.stamp()));
    }

    /** Publishes at once. A next edition is taken for a material change: readers are told, and must confirm reading again. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void publishNow(UUID id) {
        var by = actor.stamp();
        publish(id, by.at(), by);
    }

    /** Publishes the next edition as a correction: nobody is told, and what readers confirmed goes on counting. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void correct(UUID id) {
        var article = articles.article(id);
        var step = article.correct(actor.stamp());
        publishing.follow(article);
        articles.note(article, step);
    }

    /** Publishes at an hour to come, Vietnamese time. Refuses one that has passed, and for the next edition of a live article. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void schedule(UUID id, LocalDateTime at) {
        if (at == null) {
            throw ArticleRefused.timeMissing();
        }
        publish(id, VietnamTime.instant(at), actor.stamp());
    }

    private void publish(UUID id, Instant at, Stamp by) {
        var article = articles.article(id);
        int before = article.edition().number();
        var step = article.publish(at, by);
        publishing.follow(article);
        // Also where it was withdrawn in between: what people confirmed is not what they will read.
        if (before > 0 && before != article.edition().number()) {
            requests.request(id).ifPresent(ReadingRequest::again);
        }
        articles.note(article, step);
    }

    /** Keeps it on top until the end of that day; null takes it from there. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void pin(UUID id, LocalDate until) {
        var article = articles.article(id);
        var end = until == null ? null : Days.end(until).toInstant();
        articles.add(article.pin(end, actor.stamp()));
        publishing.retime(article);
    }

    /** Lets it disappear from lists and search at that hour, Vietnamese time; null keeps it for good. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void expire(UUID id, LocalDateTime at) {
        var article = articles.article(id);
        articles.add(article.expire(at == null ? null : VietnamTime.instant(at), actor.stamp()));
        publishing.retime(article);
    }

    /** Sets or, with null, removes the day to look whether it is still true. Refuses a past day, and what is not published. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void checkOn(UUID id, LocalDate day) {
        var article = articles.article(id);
        var by = actor.stamp();
        article.edition().checkOn(day, VietnamTime.day(by.at()));
        articles.add(article.event(Kind.CHECK_SET, by, null));
    }

    /**
     * Asks the audience of what is published or waits for its hour, or changes the day. With {@code reminding}, whoever has
     * not confirmed is reminded daily from the day before. Refuses a day that has passed and an article not published.
     */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void askToRead(UUID id, LocalDate dueOn, boolean reminding) {
        var article = articles.article(id);
        if (!article.edition().isOnShelf()) {
            throw ArticleRefused.notPublished();
        }
        var by = actor.stamp();
        var there = requests.request(id);
        if (there.isPresent()) {
            there.get().change(dueOn, reminding, by.at());
            return;
        }
        requests.add(new ReadingRequest(id, requests.freshRound(id)).change(dueOn, reminding, by.at()));
        articles.note(article, article.event(Kind.READING_ASKED, by, null));
    }

    /** Asks nobody any more; what was confirmed stays. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void endReading(UUID id) {
        var article = articles.article(id);
        requests.remove(requests.request(id).orElseThrow(ArticleRefused::readingNotAsked));
        articles.note(article, article.event(Kind.READING_ENDED, actor.stamp(), null));
    }

    /** Takes it from readers' eyes, with a reason; its history stays. */
    @Allowed(value = Permission.NEWS_PUBLISH, of = DeskScopes.class)
    public void withdraw(UUID id, String reason) {
        var article = articles.article(id);
        var step = article.withdraw(reason, actor.stamp());
        publishing.follow(article);
        articles.note(article, step);
    }
}
