package doanket.news;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
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

    private final ReaderShelf shelf;
    private final ArticleEdition editions;
    private final Names names;
    private final ShelfUnits units;
    private final Receipts receipts;

    protected ArticleReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleReading(ReaderShelf shelf, ArticleEdition editions, Names names, ShelfUnits units, Receipts receipts) {
        this.shelf = shelf;
        this.editions = editions;
        this.names = names;
        this.units = units;
        this.receipts = receipts;
    }

    /** The newest first, twenty at a time; on the first page what is pinned stands above. */
    @Allowed(Permission.NEWS_READ)
    public ArticlePage list(ArticleQuery query) {
        boolean first = PageKey.read(query.after()).isEmpty();
        var pinned = first ? shelf.pinned(query, MOST_PINNED) : List.<ShelfRow>of();
        var found = shelf.newest(query, PAGE + 1);
        var cards = names.cards(Readers.most(found, PAGE));
        var last = cards.isEmpty() ? null : cards.get(cards.size() - 1);
        var next = found.size() > PAGE ? new PageKey(last.publishAt(), last.id()).text() : null;
        return new ArticlePage(names.cards(pinned), cards, next);
    }

    /** A topic and its articles, the newest first, twenty at a time. A closed topic keeps its page. */
    @Allowed(Permission.NEWS_READ)
    public Dossier topic(UUID id, String after) {
        var topic = names.topic(id).orElseThrow(NotFoundException::new);
        return new Dossier(
                topic.id(),
                topic.name(),
                topic.summary(),
                list(new ArticleQuery(null, topic.id(), null, null, null, after)));
    }

    /** The topics one may open a dossier of. */
    @Allowed(Permission.NEWS_READ)
    public List<TopicRow> dossiers() {
        return names.topicRows();
    }

    /** What the list can be narrowed by; units that have published something, at most 300. */
    @Allowed(Permission.NEWS_READ)
    public ListFilters filters() {
        return new ListFilters(names.openCategories(), names.openTopics(), units.choices());
    }

    /** What the current user is asked to confirm about it, or null. */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public ReadingState reading(UUID id) {
        return shelf.out(id).flatMap(receipts::state).orElse(null);
    }

    /** What is published now. Whatever waits, is withdrawn or has expired is unknown here, also to its author. */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public ArticleView view(UUID id) {
        return editions.of(shelf.read(id).orElseThrow(NotFoundException::new));
    }
}
