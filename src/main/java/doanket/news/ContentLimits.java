package doanket.news;

import doanket.platform.SecrecyMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the content of an article may measure, and what it must hold before it is sent in; each rule with its refusal. */
final class ContentLimits {

    private record Limit(String text, int most, String refusal) {}

    private ContentLimits() {}

    /** Refuses what is too long or too much; a draft may lack anything. */
    static void check(ArticleContent content) {
        longest(new Limit(content.title(), ArticleContent.TITLE_MAX, "refused.titleTooLong"));
        longest(new Limit(content.lead(), ArticleContent.LEAD_MAX, "refused.leadTooLong"));
        longest(new Limit(content.byline(), ArticleContent.BYLINE_MAX, "refused.bylineTooLong"));
        if (content.body().getBytes(StandardCharsets.UTF_8).length > ArticleContent.BODY_MAX) {
            throw ArticleRefused.bodyTooLong(ArticleContent.BODY_MAX / 1000);
        }
        content.figures().forEach(ContentLimits::check);
        content.attachments()
                .forEach(attachment ->
                        longest(new Limit(attachment.label(), ArticleContent.LABEL_MAX, "refused.labelTooLong")));
        most(content.figures(), ArticleContent.FIGURES_MAX, "refused.tooManyFigures");
        most(content.attachments(), ArticleContent.ATTACHMENTS_MAX, "refused.tooManyAttachments");
        most(content.topics(), ArticleContent.TOPICS_MAX, "refused.tooManyTopics");
        most(content.audience(), ArticleContent.AUDIENCE_MAX, "refused.tooManyAudienceLines");
    }

    private static void check(Figure figure) {
        longest(new Limit(figure.caption(), ArticleContent.CAPTION_MAX, "refused.captionTooLong"));
        longest(new Limit(figure.alternative(), ArticleContent.CAPTION_MAX, "refused.alternativeTooLong"));
        longest(new Limit(figure.credit(), ArticleContent.CREDIT_MAX, "refused.creditTooLong"));
    }

    private static void longest(Limit limit) {
        if (limit.text().length() > limit.most()) {
            throw ArticleRefused.tooLong(
                    limit.refusal(), limit.most(), limit.text().length());
        }
    }

    private static void most(List<?> things, int most, String refusal) {
        if (things.size() > most) {
            throw ArticleRefused.tooLong(refusal, most, things.size());
        }
    }

    /** Papers that bear a secrecy mark have no place on a networked machine, not even as a draft. */
    static void refuseSecrecyMarks(ArticleContent content) {
        var words = Stream.of(
                        Stream.of(content.title(), content.lead(), content.byline()),
                        ArticleWords.lines(content.body()),
                        content.figures().stream().map(Figure::caption),
                        content.attachments().stream().map(Attachment::label))
                .flatMap(part -> part);
        if (SecrecyMark.isIn(words.collect(Collectors.joining("\n")))) {
            throw ArticleRefused.secrecyMark();
        }
    }

    static void refuseIncomplete(ArticleContent content) {
        if (content.title().isBlank()) {
            throw ArticleRefused.titleMissing();
        }
        if (content.lead().isBlank()) {
            throw ArticleRefused.leadMissing();
        }
        if (ArticleWords.of(content.body()).isBlank()) {
            throw ArticleRefused.bodyMissing();
        }
        if (content.category() == null) {
            throw ArticleRefused.categoryMissing();
        }
        if (content.audience().isEmpty()) {
            throw ArticleRefused.audienceEmpty();
        }
        for (int i = 0; i < content.figures().size(); i++) {
            if (content.figures().get(i).alternative().isBlank()) {
                throw ArticleRefused.alternativeMissing(i + 1);
            }
        }
    }
}
