package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An article as it stands in a list. */
public record ArticleCard(
        UUID id,
        String title,
        String lead,
        UUID unit,
        String unitName,
        UUID category,
        String categoryName,
        Instant publishAt,
        UUID cover,
        String coverAlt)
        implements Serializable {}
