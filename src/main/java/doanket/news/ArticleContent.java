package doanket.news;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Everything of an article that is written and reviewed. Pictures stand in the body as {@code <figure data-media="id">};
 * their words are in {@code figures}, in the order in which they appear.
 */
public record ArticleContent(
        String title,
        String lead,
        String body,
        String byline,
        UUID category,
        List<UUID> topics,
        List<AudienceLine> audience,
        List<Figure> figures,
        List<Attachment> attachments)
        implements Serializable {

    public static final int TITLE_MAX = 250;
    public static final int LEAD_MAX = 1000;
    public static final int BYLINE_MAX = 120;
    public static final int CAPTION_MAX = 500;
    public static final int CREDIT_MAX = 120;
    public static final int LABEL_MAX = 200;
    public static final int REASON_MAX = 1000;

    /** In bytes of UTF-8, after cleaning. */
    public static final int BODY_MAX = 500_000;

    public static final int FIGURES_MAX = 60;
    public static final int ATTACHMENTS_MAX = 20;
    public static final int TOPICS_MAX = 10;
    public static final int AUDIENCE_MAX = 100;

    public static ArticleContent blank() {
        return new ArticleContent("", "", "", "", null, List.of(), List.of(), List.of(), List.of());
    }

    ArticleContent forEverybody() {
        return new ArticleContent(
                title, lead, body, byline, category, topics, List.of(AudienceLine.EVERYBODY), figures, attachments);
    }
}
