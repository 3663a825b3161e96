package doanket.news;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** News as readers find it: the list and the article, never more than the reader may open. */
@ApplicationScoped
@Transactional
public class ArticleReading {

    /** Cards on one page of the list. */
    public static final int PAGE = 20;

    private static final int MOST_PINNED = 5;
    private static final int MOST_RELATED = 5;
    private static final int MOST_UNITS = 300;

    private final ShelfRepository shelf;
    private final VersionRepository versions;
    private final ArticleViews views;
    private final Names names;
    private final Instance<FromMeeting> meetings;

    protected ArticleReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleReading(
            ShelfRepository shelf,
            VersionRepository versions,
            ArticleViews views,
            Names names,
            Instance<FromMeeting> meetings) {
        this.shelf = shelf;
        this.versions = versions;
        this.views = views;
        this.names = names;
        this.meetings = meetings;
    }

    /** The newest first, twenty at a time; on the first page what is pinned stands above. */
    @Allowed(Permission.NEWS_READ)
    public ArticlePage list(ArticleQuery query) {
        boolean first = PageKey.read(query.after()).isEmpty();
        var pinned = first ? shelf.pinned(query, MOST_PINNED) : List.<ArticleCard>of();
        var found = shelf.newest(query, PAGE + 1);
        var cards = Readers.most(found, PAGE);
        var last = cards.isEmpty() ? null : cards.get(cards.size() - 1);
        var next = found.size() > PAGE ? new PageKey(last.publishAt(), last.id()).text() : null;
        return new ArticlePage(names.named(pinned), names.named(cards), next);
    }

    @Allowed(Permission.NEWS_READ)
    public ListFilters filters() {
        var units = names.units(shelf.units(MOST_UNITS)).entrySet().stream()
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
        return new ListFilters(names.openCategories(), names.openTopics(), units);
    }

    /** What is published now. Whatever waits, is withdrawn or has expired is unknown here, also to its author. */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public ArticleView view(UUID id) {
        var live = shelf.live(id).orElseThrow(NotFoundException::new);
        var written = versions.find(id, live.number()).orElseThrow(NotFoundException::new);
        var frame = new ArticleViews.Frame(
                id,
                Scope.of(live.unit(), live.author()),
                live.publishAt(),
                live.replacedAt(),
                names.named(shelf.related(id, MOST_RELATED)),
                meetings.stream()
                        .flatMap(meeting -> meeting.slotsOf(id).stream())
                        .toList());
        return views.of(written, frame);
    }
}
