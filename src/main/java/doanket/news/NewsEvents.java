package doanket.news;

import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What happens to news, and whom it concerns as things stand now. */
@ApplicationScoped
class NewsEvents implements NotificationEvents {

    static final String SUBMITTED = "news.submitted";
    static final String RETURNED = "news.returned";
    static final String APPROVED = "news.approved";
    static final String PUBLISHED = "news.published";
    static final String CHANGED = "news.changed";
    static final String MUST_READ = "news.mustRead";
    static final String REMINDER = "news.reminder";

    private final ArticleRepository articles;
    private final ShelfRepository shelf;
    private final AudienceMembers members;
    private final Receipts receipts;
    private final Clock clock;

    protected NewsEvents() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NewsEvents(
            ArticleRepository articles,
            ShelfRepository shelf,
            AudienceMembers members,
            Receipts receipts,
            Clock clock) {
        this.articles = articles;
        this.shelf = shelf;
        this.members = members;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** First edition and changes are of one group: a change within minutes is no second notification. */
    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(SUBMITTED, SUBMITTED, EventKind.TO_FOLLOW).forHoldersOf(Permission.NEWS_REVIEW),
                EventKind.of(RETURNED, RETURNED, EventKind.TO_DO).forHoldersOf(Permission.NEWS_WRITE),
                EventKind.of(APPROVED, APPROVED, EventKind.TO_DO).forHoldersOf(Permission.NEWS_WRITE),
                EventKind.of(PUBLISHED, "news.edition", EventKind.TO_KNOW),
                EventKind.of(CHANGED, "news.edition", EventKind.TO_FOLLOW),
                EventKind.of(MUST_READ, "news.reading", EventKind.TO_DO),
                EventKind.of(REMINDER, "news.reading", EventKind.TO_DO));
    }

    @Override
    public String label(String event, Locale locale) {
        return Words.of(locale, "event." + EventKind.name(event));
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return switch (happening.event()) {
            case SUBMITTED -> reviewers(happening.subject());
            case RETURNED, APPROVED -> writer(happening);
            case MUST_READ, REMINDER -> receipts.missing(happening.subject(), among);
            default -> readers(happening.subject(), among);
        };
    }

    /** Whoever may judge it: neither writer nor sender. */
    private Collection<UUID> reviewers(UUID id) {
        return articles.find(id)
                .filter(article -> article.stage() == Article.Stage.SUBMITTED)
                .map(article -> members.holders(Permission.NEWS_REVIEW, article.unit()).stream()
                        .filter(account -> !article.round().isOwnOf(account))
                        .toList())
                .orElse(List.of());
    }

    private Collection<UUID> writer(Happening happening) {
        boolean returned = happening.event().equals(RETURNED);
        return articles.find(happening.subject())
                .filter(article -> returned
                        ? article.stage() == Article.Stage.RETURNED
                        : !article.isDraft() && article.stage() != Article.Stage.SUBMITTED)
                .map(article -> List.of(article.round().writer()))
                .orElse(List.of());
    }

    /** Exactly those to whom it is addressed and who may open it now. */
    private Collection<UUID> readers(UUID id, Collection<UUID> among) {
        var out = shelf.row(id).filter(row -> row.isOut(clock.instant()));
        return out.isEmpty() ? List.of() : members.reached(out.get().scope().audience(), Permission.NEWS_READ, among);
    }
}
