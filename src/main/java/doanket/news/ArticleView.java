package doanket.news;

import doanket.platform.Choice;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An article as it is read. The {@code html} is made here of the sanitised body and its pictures, and may be shown as it is.
 */
public record ArticleView(
        UUID id,
        int number,
        String title,
        String lead,
        String html,
        String byline,
        UUID unit,
        String unitName,
        Choice category,
        List<Choice> topics,
        Instant publishAt,
        Instant changedAt,
        int minutes,
        List<AttachmentCard> attachments,
        List<ArticleCard> related,
        List<Slot> slots,
        boolean mayWrite,
        boolean mayReview)
        implements Serializable {}
