package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An article before its reviewer: the newest version as readers will see it, its history, and what can be done now.
 *
 * @param asked what its readers are asked to confirm, or null
 */
public record ReviewSheet(
        ArticleView view,
        int number,
        int liveNumber,
        ArticleStatus status,
        ArticleStatus revision,
        String claimedBy,
        Instant claimedAt,
        boolean claimable,
        boolean releasable,
        boolean decidable,
        boolean publishable,
        boolean published,
        boolean own,
        Instant pinnedUntil,
        Instant expiresAt,
        LocalDate checkOn,
        ReadingAsked asked,
        List<AudienceLabel> audience,
        List<EventRow> events)
        implements Serializable {}
