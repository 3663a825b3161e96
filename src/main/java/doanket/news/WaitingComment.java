package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A comment that waits for somebody to look at it; one's own is for another to decide. */
public record WaitingComment(
        UUID id,
        UUID article,
        String title,
        String unitName,
        String name,
        String post,
        Instant at,
        String text,
        boolean own)
        implements Serializable {}
