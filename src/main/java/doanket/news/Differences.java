package doanket.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells what differs between two versions, in words that a reader understands. */
@ApplicationScoped
class Differences {

    private static final int SIGN = 6;

    private final Names names;
    private final ArticleFiles files;

    protected Differences() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Differences(Names names, ArticleFiles files) {
        this.names = names;
        this.files = files;
    }

    List<FieldDifference> between(ArticleContent left, ArticleContent right) {
        var fields = new ArrayList<FieldDifference>();
        add(fields, "title", lines(left.title()), lines(right.title()));
        add(fields, "lead", lines(left.lead()), lines(right.lead()));
        add(fields, "body", body(left), body(right));
        add(fields, "byline", lines(left.byline()), lines(right.byline()));
        addFiling(fields, left, right);
        if (!left.figures().equals(right.figures()) || !left.attachments().equals(right.attachments())) {
            var cards = files.cards(Stream.concat(CleanContent.files(left).stream(), CleanContent.files(right).stream())
                    .distinct()
                    .toList());
            add(fields, "figures", figures(left, cards), figures(right, cards));
            add(fields, "attachments", attachments(left, cards), attachments(right, cards));
        }
        return fields;
    }

    private void addFiling(List<FieldDifference> fields, ArticleContent left, ArticleContent right) {
        if (!Objects.equals(left.category(), right.category())) {
            var categories = names.categories();
            add(fields, "category", category(left, categories), category(right, categories));
        }
        if (!left.topics().equals(right.topics())) {
            var topics = names.topics();
            add(fields, "topics", topics(left, topics), topics(right, topics));
        }
        if (!left.audience().equals(right.audience())) {
            add(fields, "audience", audience(left), audience(right));
        }
    }

    private static void add(List<FieldDifference> fields, String name, List<String> left, List<String> right) {
        if (!left.equals(right)) {
            fields.add(new FieldDifference(name, LineDiff.of(left, right)));
        }
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> body(ArticleContent content) {
        return ArticleWords.lines(content.body()).toList();
    }

    private static List<String> category(ArticleContent content, Map<UUID, String> categories) {
        return content.category() == null ? List.of() : lines(categories.getOrDefault(content.category(), ""));
    }

    private static List<String> topics(ArticleContent content, Map<UUID, String> topics) {
        return content.topics().stream()
                .map(topic -> topics.getOrDefault(topic, ""))
                .toList();
    }

    private List<String> audience(ArticleContent content) {
        return names.audience(content.audience()).stream().map(names::words).toList();
    }

    /** A picture is told by its file and its words: another picture under the same words is a change. */
    private static List<String> figures(ArticleContent content, Map<UUID, FileCard> cards) {
        return content.figures().stream()
                .flatMap(figure ->
                        Stream.of(file(figure.file(), cards), figure.caption(), figure.alternative(), figure.credit()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Files of one name are not the same file. */
    private static String file(UUID id, Map<UUID, FileCard> cards) {
        var card = cards.get(id);
        var sign = "#" + id.toString().substring(id.toString().length() - SIGN);
        return card == null ? sign : card.name() + " " + sign;
    }

    private static List<String> attachments(ArticleContent content, Map<UUID, FileCard> cards) {
        return content.attachments().stream()
                .map(attachment ->
                        (attachment.label() + " · " + file(attachment.file(), cards)).replaceFirst("^ · ", ""))
                .toList();
    }
}
