package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One line of the list of one's own articles; {@code key} is where the next page begins after it. */
public record WorkRow(
        UUID id,
        String title,
        ArticleStatus status,
        ArticleStatus revision,
        String unitName,
        String category,
        Instant changedAt,
        String changedBy,
        String claimedBy,
        String reason,
        Instant publishAt,
        Instant expiresAt,
        String key)
        implements Serializable {}
