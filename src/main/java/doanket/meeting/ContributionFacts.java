package doanket.meeting;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.UUID;

/**
 * What was said by whom. The speaker is a person of the portal, or a name and post as typed; the point of the agenda may be
 * null.
 */
public record ContributionFacts(ContributionKind kind, UUID person, String speaker, String post, UUID item, String text)
        implements Serializable {

    public static final int TEXT_MAX = 50_000;

    /** Composed letters, paragraphs kept. Refuses nothing at all, and what is too long. */
    String cleanText() {
        var clean = text == null ? "" : VietnameseText.nfc(text).strip();
        if (clean.isEmpty()) {
            throw MeetingRefused.textMissing();
        }
        return Lengths.check(clean, TEXT_MAX, "refused.textTooLong");
    }
}
