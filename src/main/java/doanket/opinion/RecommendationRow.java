package doanket.opinion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A recommendation with its replies; the last one counts. */
public record RecommendationRow(
        UUID id, Of of, UUID to, String toName, String text, LocalDate due, List<ReplyRow> replies)
        implements Serializable {

    /** What it belongs to. */
    public record Of(UUID id, String subject) implements Serializable {}

    /** What was said to it, by whom and when; recorded from a paper or by the body itself. */
    public record ReplyRow(
            UUID id,
            List<UUID> files,
            ReplyKind kind,
            String text,
            String paper,
            boolean recorded,
            String name,
            Instant at)
            implements Serializable {}

    public boolean isReplied() {
        return !replies.isEmpty();
    }

    public ReplyKind last() {
        return isReplied() ? replies.get(replies.size() - 1).kind() : null;
    }

    public boolean isOverdue(LocalDate today) {
        return !isReplied() && today.isAfter(due);
    }
}
