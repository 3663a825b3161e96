package doanket.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An article that can be acted on together with others; a revision is the next edition of something published. */
public record BulkRow(
        UUID id,
        String title,
        String unitName,
        String category,
        Instant at,
        Instant expiresAt,
        LocalDate checkOn,
        boolean pinned,
        boolean revision) {}
