package doanket.news;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Two texts made of the same one by two people, to be brought together part by part. */
record Merging(ArticleContent base, ArticleContent mine, ArticleContent theirs) {

    /** The parts in which the two are not the same. */
    List<ArticlePart> parts() {
        return Arrays.stream(ArticlePart.values())
                .filter(part -> part.differs(mine, theirs))
                .toList();
    }

    boolean isChangedByMe(ArticlePart part) {
        return part.differs(base, mine);
    }

    boolean isChangedByThem(ArticlePart part) {
        return part.differs(base, theirs);
    }

    /** One's own text, but for the parts that are taken from the other. */
    ArticleContent taking(Set<ArticlePart> parts) {
        return new ArticleContent(
                from(parts, ArticlePart.TITLE).title(),
                from(parts, ArticlePart.LEAD).lead(),
                from(parts, ArticlePart.BODY).body(),
                from(parts, ArticlePart.BYLINE).byline(),
                from(parts, ArticlePart.CATEGORY).category(),
                from(parts, ArticlePart.TOPICS).topics(),
                from(parts, ArticlePart.AUDIENCE).audience(),
                from(parts, ArticlePart.BODY).figures(),
                from(parts, ArticlePart.ATTACHMENTS).attachments());
    }

    private ArticleContent from(Set<ArticlePart> parts, ArticlePart part) {
        return parts.contains(part) ? theirs : mine;
    }
}
