package doanket.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One of one's own feed tokens; the secret itself is nowhere. */
public record FeedTokenRow(UUID id, String label, Instant madeAt, Instant lastUsedAt) implements Serializable {}
