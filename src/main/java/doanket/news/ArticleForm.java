package doanket.news;

import doanket.platform.Choice;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An article as it is worked on: its newest version, where it stands, and what the current user can do with it now. Give the
 * number back when saving, so that nobody's work is overwritten.
 */
public record ArticleForm(
        UUID id,
        UUID unit,
        String unitName,
        ArticleStatus status,
        ArticleStatus revision,
        int number,
        ArticleContent content,
        String savedBy,
        Instant savedAt,
        String returnedReason,
        String returnedBy,
        String claimedBy,
        boolean editable,
        boolean submittable,
        boolean takeable,
        boolean revisable,
        boolean discardable,
        List<FileCard> files,
        List<Choice> audienceUnits)
        implements Serializable {}
