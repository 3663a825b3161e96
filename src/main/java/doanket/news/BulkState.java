package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far an act on many articles is. */
public record BulkState(
        UUID id, BulkAction action, Instant startedAt, int total, int done, int refused, List<Refusal> refusals)
        implements Serializable {

    /** An article that was left as it is, and why, in the reader's language. */
    public record Refusal(UUID article, String title, String reason) implements Serializable {}

    public boolean isFinished() {
        return done + refused == total;
    }

    public int percent() {
        return total == 0 ? 100 : (done + refused) * 100 / total;
    }
}
