package doanket.news;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is decided as one when two texts are brought together; pictures go with the body in which they stand. */
enum ArticlePart {
    TITLE(ArticleContent::title, "title"),
    LEAD(ArticleContent::lead, "lead"),
    BODY(content -> List.of(content.body(), content.figures()), "body", "figures"),
    BYLINE(ArticleContent::byline, "byline"),
    CATEGORY(content -> Optional.ofNullable(content.category()), "category"),
    TOPICS(ArticleContent::topics, "topics"),
    AUDIENCE(ArticleContent::audience, "audience"),
    ATTACHMENTS(ArticleContent::attachments, "attachments");

    private final Function<ArticleContent, Object> value;
    private final List<String> fields;

    ArticlePart(Function<ArticleContent, Object> value, String... fields) {
        this.value = value;
        this.fields = List.of(fields);
    }

    /** The name by which pages know it. */
    String key() {
        return fields.get(0);
    }

    /** The parts of these names; a name that is none counts as not said. */
    static Set<ArticlePart> all(Set<String> keys) {
        return Arrays.stream(values()).filter(part -> keys.contains(part.key())).collect(Collectors.toSet());
    }

    boolean has(FieldDifference difference) {
        return fields.contains(difference.field());
    }

    boolean differs(ArticleContent one, ArticleContent other) {
        return !value.apply(one).equals(value.apply(other));
    }
}
