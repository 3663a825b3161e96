package doanket.news;

import java.time.Instant;
import java.util.UUID;

/** A published article as it stands in a feed. */
public record FeedItem(
        UUID id,
        String title,
        String lead,
        String unitName,
        UUID category,
        String categoryName,
        Instant publishedAt,
        Instant changedAt) {}
