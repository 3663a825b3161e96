package doanket.news;

import doanket.identity.Allowed;
import doanket.identity.FeedPurpose;
import doanket.identity.FeedTokens;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** News for programs that read feeds: what their owner may read, at the moment they ask. */
@ApplicationScoped
@Transactional
public class NewsFeeds {

    /** Articles in one feed. */
    public static final int MOST = 50;

    private static final Comparator<ShelfRow> NEWEST_FIRST = Comparator.comparing(ShelfRow::publishAt)
            .thenComparing(ShelfRow::id)
            .reversed();

    private final ReaderShelf shelf;
    private final Names names;
    private final ShelfUnits units;
    private final FeedTokens tokens;

    protected NewsFeeds() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    NewsFeeds(ReaderShelf shelf, Names names, ShelfUnits units, FeedTokens tokens) {
        this.shelf = shelf;
        this.names = names;
        this.units = units;
        this.tokens = tokens;
    }

    /** The newest 50, pinned ones in their place; category and unit may be null. Refuses a category or unit that is not there. */
    @Allowed(Permission.NEWS_READ)
    public NewsFeed feed(UUID category, UUID unit) {
        var categoryName = category == null ? "" : names.categories().get(category);
        var unitName = unit == null ? "" : names.unit(unit);
        if (categoryName == null || unit != null && unitName.isEmpty()) {
            throw new NotFoundException();
        }
        var query = new ArticleQuery(category, null, unit, null, null, null);
        var rows = Stream.concat(shelf.pinned(query, MOST).stream(), shelf.newest(query, MOST).stream())
                .sorted(NEWEST_FIRST)
                .limit(MOST)
                .toList();
        return new NewsFeed(category, categoryName, unit, unitName, items(rows));
    }

    private List<FeedItem> items(List<ShelfRow> rows) {
        var unitNames = names.units(
                rows.stream().map(row -> row.scope().unit()).distinct().toList());
        var categories = names.categories();
        return rows.stream()
                .map(row -> new FeedItem(
                        row.id(),
                        row.title(),
                        row.lead(),
                        unitNames.getOrDefault(row.scope().unit(), ""),
                        row.category(),
                        categories.getOrDefault(row.category(), ""),
                        row.publishAt(),
                        row.replacedAt() == null ? row.publishAt() : row.replacedAt()))
                .toList();
    }

    /** One's own tokens for news, and what feeds there are. */
    @Allowed(Permission.NEWS_READ)
    public FeedSheet sheet() {
        return new FeedSheet(tokens.own(FeedPurpose.NEWS), names.openCategories(), units.choices());
    }

    /** Makes a token for news and returns it; it is shown once. */
    @Allowed(Permission.NEWS_READ)
    public String make(String label) {
        return tokens.make(FeedPurpose.NEWS, label);
    }

    @Allowed(Permission.NEWS_READ)
    public void revoke(UUID token) {
        tokens.revoke(token);
    }
}
