package doanket.news;

import doanket.identity.Scope;
import java.time.Instant;
import java.util.UUID;

/** One published article as the shelf has it: what lists show of it, when readers see it, and who they are. */
record ShelfRow(
        UUID id,
        UUID version,
        int number,
        String title,
        String lead,
        UUID category,
        UUID cover,
        String coverAlt,
        Instant publishAt,
        Instant replacedAt,
        Instant expiresAt,
        Instant pinnedUntil,
        Scope scope,
        boolean mustRead) {

    /** Its hour has come, and it has not expired. */
    boolean isOut(Instant now) {
        return !publishAt.isAfter(now) && (expiresAt == null || expiresAt.isAfter(now));
    }

    boolean isPinned(Instant now) {
        return pinnedUntil != null && pinnedUntil.isAfter(now);
    }

    ArticleCard card(String unitName, String categoryName) {
        return new ArticleCard(
                id, title, lead, scope.unit(), unitName, category, categoryName, publishAt, cover, coverAlt);
    }
}
