package doanket.news;

import doanket.identity.Access;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.news.ReadyVersions.Ready;
import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts together what a reading page shows of one version. */
@ApplicationScoped
class ArticleViews {

    private final Names names;
    private final Access access;

    /** What does not stand in the version itself. */
    record Frame(
            UUID article,
            Scope work,
            Instant publishAt,
            Instant changedAt,
            List<ArticleCard> related,
            List<Slot> slots) {}

    protected ArticleViews() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ArticleViews(Names names, Access access) {
        this.names = names;
        this.access = access;
    }

    ArticleView of(Ready ready, Frame frame) {
        var filing = ready.filing();
        var category = filing.category();
        return new ArticleView(
                frame.article(),
                ready.number(),
                filing.title(),
                filing.lead(),
                ready.html(),
                filing.byline(),
                frame.work().unit(),
                names.unit(frame.work().unit()),
                category == null
                        ? null
                        : new Choice(category, names.categories().getOrDefault(category, "")),
                topics(filing.topics()),
                frame.publishAt(),
                frame.changedAt(),
                ready.minutes(),
                ready.attachments(),
                frame.related(),
                frame.slots(),
                access.permits(Permission.NEWS_WRITE, frame.work()),
                access.permits(Permission.NEWS_REVIEW, Scope.of(frame.work().unit())));
    }

    List<ArticleCard> cards(List<ShelfRow> rows) {
        return names.cards(rows);
    }

    private List<Choice> topics(List<UUID> topics) {
        if (topics.isEmpty()) {
            return List.of();
        }
        var all = names.topics();
        return topics.stream()
                .filter(all::containsKey)
                .map(topic -> new Choice(topic, all.get(topic)))
                .toList();
    }
}
