package doanket.news;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The newest articles that somebody may read, of one category or unit where one was named (else null). */
public record NewsFeed(UUID category, String categoryName, UUID unit, String unitName, List<FeedItem> items) {

    /** When something in it changed last; the beginning of time for an empty feed. */
    public Instant changedAt() {
        return items.stream()
                .map(FeedItem::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
