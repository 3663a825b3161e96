package doanket.news;

import static doanket.notification.Channel.DIGEST;
import static doanket.notification.Channel.IN_APP;
import static doanket.notification.Channel.MAIL;

import doanket.identity.AudienceMembers;
import doanket.identity.Permission;
import doanket.notification.Channel;
import doanket.notification.EventKind;
import doanket.notification.Happening;
import doanket.notification.NotificationEvents;
import doanket.notification.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What happens to comments, and whom it concerns as things stand now. */
@ApplicationScoped
class CommentEvents implements NotificationEvents {

    static final String KIND = "news.comment";
    static final String WAITING = "news.commentWaiting";
    static final String SHOWN = "news.commentShown";
    static final String APPROVED = "news.commentApproved";
    static final String REFUSED = "news.commentRefused";

    /** Whoever is refused something must be able to learn why. */
    private static final Map<Channel, Rule> OWED =
            Map.of(IN_APP, Rule.FORCED, MAIL, Rule.OFFERED, DIGEST, Rule.OFFERED);

    private final CommentRepository comments;
    private final ArticleRepository articles;
    private final AudienceMembers members;

    protected CommentEvents() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CommentEvents(CommentRepository comments, ArticleRepository articles, AudienceMembers members) {
        this.comments = comments;
        this.articles = articles;
        this.members = members;
    }

    @Override
    public List<EventKind> kinds() {
        return List.of(
                EventKind.of(WAITING, WAITING, EventKind.TO_FOLLOW).forHoldersOf(Permission.NEWS_REVIEW),
                EventKind.of(SHOWN, SHOWN, EventKind.TO_FOLLOW).forHoldersOf(Permission.NEWS_WRITE),
                EventKind.of(APPROVED, APPROVED, EventKind.TO_FOLLOW),
                EventKind.of(REFUSED, REFUSED, OWED));
    }

    @Override
    public String label(String event, Locale locale) {
        return switch (event) {
            case WAITING -> Words.of(locale, "event.commentWaiting");
            case APPROVED -> Words.of(locale, "event.commentApproved");
            case REFUSED -> Words.of(locale, "event.commentRefused");
            default -> Words.of(locale, "event.commentShown");
        };
    }

    @Override
    public Collection<UUID> recipients(Happening happening, Collection<UUID> among) {
        return comments.find(happening.subject())
                .map(comment -> concerned(happening.event(), comment))
                .orElse(List.of());
    }

    private Collection<UUID> concerned(String event, Comment comment) {
        var state = comment.state();
        boolean holds = switch (event) {
            case WAITING -> state == CommentState.WAITING;
            case REFUSED -> state == CommentState.REJECTED || state == CommentState.REMOVED;
            default -> state == CommentState.SHOWN;
        };
        if (!holds) {
            return List.of();
        }
        return switch (event) {
            case WAITING -> reviewers(comment);
            case SHOWN ->
                articles.find(comment.article())
                        .map(article -> List.of(article.author()))
                        .orElse(List.of());
            default -> List.of(comment.account());
        };
    }

    private Collection<UUID> reviewers(Comment comment) {
        return articles.find(comment.article())
                .map(article -> members.holders(Permission.NEWS_REVIEW, article.unit()).stream()
                        .filter(account -> !comment.isBy(account))
                        .toList())
                .orElse(List.of());
    }
}
