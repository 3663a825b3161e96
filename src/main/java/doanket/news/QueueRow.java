package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One line of the reviewers' queue, with its age in hours; what one wrote or sent in oneself, another has to judge. */
public record QueueRow(
        UUID id,
        String title,
        String unitName,
        String category,
        String author,
        Instant since,
        long hours,
        String claimedBy,
        boolean claimedByMe,
        boolean own,
        boolean revision,
        Instant publishAt)
        implements Serializable {}
