package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A comment as one reader sees it. The reason is told to its author and to whoever reviews, to others it is null. */
public record CommentRow(
        UUID id,
        String name,
        String post,
        Instant at,
        String text,
        CommentState state,
        boolean own,
        Instant decidedAt,
        String reason)
        implements Serializable {

    /** Its author may take it away. */
    public boolean isWithdrawable() {
        return own && state != CommentState.REMOVED && state != CommentState.WITHDRAWN;
    }

    CommentRow withoutReason() {
        return new CommentRow(id, name, post, at, text, state, own, decidedAt, null);
    }
}
