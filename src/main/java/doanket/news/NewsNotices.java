package doanket.news;

import doanket.news.ArticleEvent.Kind;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells those whom a step of an article concerns, and takes back what is no longer so, in the transaction of the step. */
@ApplicationScoped
class NewsNotices {

    private final Notifier notifier;
    private final ArticleRepository articles;

    protected NewsNotices() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    NewsNotices(Notifier notifier, ArticleRepository articles) {
        this.notifier = notifier;
        this.articles = articles;
    }

    void noted(@Observes Noted noted) {
        var article = noted.article();
        var step = noted.event();
        switch (step.kind()) {
            case SUBMITTED -> tell(noted, NewsEvents.SUBMITTED, "/news/review?id=", step.at());
            case TAKEN_BACK -> forget(article, NewsEvents.SUBMITTED);
            case RETURNED -> {
                forget(article, NewsEvents.SUBMITTED, NewsEvents.APPROVED, NewsEvents.PUBLISHED);
                tell(noted, NewsEvents.RETURNED, "/news/edit?id=", step.at());
            }
            case APPROVED -> {
                forget(article, NewsEvents.SUBMITTED, NewsEvents.RETURNED);
                tell(noted, NewsEvents.APPROVED, "/news/preview?id=", step.at());
            }
            case SCHEDULED, PUBLISHED -> published(noted);
            case WITHDRAWN -> forget(article, NewsEvents.PUBLISHED, NewsEvents.CHANGED);
            default -> {
                // Concerns nobody but whoever does it.
            }
        }
    }

    /** An article is new once; after that its next editions are changes. */
    private void published(Noted noted) {
        var edition = noted.article().edition();
        boolean first = edition.replacedAt() == null;
        tell(
                noted,
                first ? NewsEvents.PUBLISHED : NewsEvents.CHANGED,
                "/news/view?id=",
                first ? edition.publishAt() : edition.replacedAt());
    }

    private void tell(Noted noted, String event, String address, Instant at) {
        var article = noted.article();
        var step = noted.event();
        boolean returned = step.kind() == Kind.RETURNED;
        notifier.tell(new Happening(
                event,
                NewsSearchKind.KIND,
                article.articleId(),
                articles.version(article.articleId(), step.number())
                        .map(version -> version.content().title())
                        .orElse(""),
                returned ? step.reason() : "",
                address + article.articleId(),
                at,
                step.account(),
                step.name()));
    }

    private void forget(Article article, String... events) {
        notifier.forget(NewsSearchKind.KIND, article.articleId(), List.of(events));
    }
}
