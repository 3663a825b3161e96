package doanket.news;

import doanket.news.ArticleEvent.Kind;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells those whom a step of an article concerns, and takes back what is no longer so, in the transaction of the step. */
@ApplicationScoped
class NewsNotices {

    private static final String VIEW = "/news/view?id=";

    private final Notifier notifier;
    private final ArticleRepository articles;
    private final ReceiptRepository requests;

    protected NewsNotices() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    NewsNotices(Notifier notifier, ArticleRepository articles, ReceiptRepository requests) {
        this.notifier = notifier;
        this.articles = articles;
        this.requests = requests;
    }

    void noted(@Observes Noted noted) {
        var article = noted.article();
        var step = noted.event();
        switch (step.kind()) {
            case SUBMITTED -> tell(noted, NewsEvents.SUBMITTED, "/news/review?id=", step.at());
            case TAKEN_BACK -> forget(article, NewsEvents.SUBMITTED);
            case RETURNED -> {
                forget(article, NewsEvents.SUBMITTED, NewsEvents.APPROVED);
                if (!article.edition().isOnShelf()) {
                    // It was waiting for its hour.
                    forget(article, NewsEvents.PUBLISHED, NewsEvents.MUST_READ);
                }
                tell(noted, NewsEvents.RETURNED, "/news/edit?id=", step.at());
            }
            case APPROVED -> {
                forget(article, NewsEvents.SUBMITTED, NewsEvents.RETURNED);
                tell(noted, NewsEvents.APPROVED, "/news/preview?id=", step.at());
            }
            case SCHEDULED, PUBLISHED -> published(noted);
            case WITHDRAWN -> forgetPublished(article.articleId());
            default -> reading(noted);
        }
    }

    /** What readers were told: there is nothing to read any more. */
    void forgetPublished(UUID article) {
        notifier.forget(
                NewsSearchKind.KIND,
                article,
                List.of(NewsEvents.PUBLISHED, NewsEvents.CHANGED, NewsEvents.MUST_READ, NewsEvents.REMINDER));
    }

    private void reading(Noted noted) {
        switch (noted.event().kind()) {
            case READING_ASKED -> tell(noted, NewsEvents.MUST_READ, VIEW, out(noted));
            case REMINDED -> tell(noted, NewsEvents.REMINDER, VIEW, out(noted));
            case READING_ENDED -> forget(noted.article(), NewsEvents.MUST_READ, NewsEvents.REMINDER);
            default -> {
                // Concerns nobody but whoever does it.
            }
        }
    }

    /** Not before readers can see it. */
    private static Instant out(Noted noted) {
        var published = noted.article().edition().publishAt();
        return published.isAfter(noted.event().at()) ? published : noted.event().at();
    }

    /** By rule, on nobody's behalf. */
    void remind(Article article, Instant at) {
        notifier.tell(new Happening(
                NewsEvents.REMINDER,
                NewsSearchKind.KIND,
                article.articleId(),
                title(article, article.edition().number()),
                "",
                VIEW + article.articleId(),
                at,
                null,
                ""));
    }

    /** An article is new once; after that its next editions are changes, to be confirmed again where reading is asked for. */
    private void published(Noted noted) {
        var edition = noted.article().edition();
        boolean isNew = edition.replacedAt() == null;
        boolean asked = requests.request(noted.article().articleId()).isPresent();
        var event = asked ? NewsEvents.MUST_READ : isNew ? NewsEvents.PUBLISHED : NewsEvents.CHANGED;
        tell(noted, event, VIEW, isNew ? edition.publishAt() : edition.replacedAt());
    }

    private void tell(Noted noted, String event, String address, Instant at) {
        var article = noted.article();
        var step = noted.event();
        notifier.tell(new Happening(
                event,
                NewsSearchKind.KIND,
                article.articleId(),
                title(article, address.equals(VIEW) ? article.edition().number() : step.number()),
                step.kind() == Kind.RETURNED ? step.reason() : "",
                address + article.articleId(),
                at,
                step.account(),
                step.name()));
    }

    private String title(Article article, int number) {
        return articles.version(article.articleId(), number)
                .map(version -> version.content().title())
                .orElse("");
    }

    private void forget(Article article, String... events) {
        notifier.forget(NewsSearchKind.KIND, article.articleId(), List.of(events));
    }
}
