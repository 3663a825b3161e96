package doanket.news;

import doanket.identity.Access;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.news.VersionRepository.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts together what a reading page shows of one version. */
@ApplicationScoped
class ArticleViews {

    private final Names names;
    private final ArticleFiles files;
    private final Access access;

    /** What does not stand in the version itself. */
    record Frame(
            UUID article,
            Scope work,
            Instant publishAt,
            Instant changedAt,
            List<ArticleCard> related,
            List<Slot> slots) {}

    protected ArticleViews() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ArticleViews(Names names, ArticleFiles files, Access access) {
        this.names = names;
        this.files = files;
        this.access = access;
    }

    ArticleView of(Written written, Frame frame) {
        var content = written.content();
        var cards = files.cards(CleanContent.files(content));
        var categories = names.categories();
        return new ArticleView(
                frame.article(),
                written.row().number(),
                content.title(),
                content.lead(),
                FigureMarkup.of(content, cards),
                content.byline(),
                frame.work().unit(),
                names.unit(frame.work().unit()),
                content.category() == null
                        ? null
                        : new Choice(content.category(), categories.getOrDefault(content.category(), "")),
                topics(content),
                frame.publishAt(),
                frame.changedAt(),
                ArticleWords.minutes(content.lead(), content.body()),
                attachments(content, cards),
                frame.related(),
                frame.slots(),
                access.permits(Permission.NEWS_WRITE, frame.work()),
                access.permits(Permission.NEWS_REVIEW, Scope.of(frame.work().unit())));
    }

    private List<Choice> topics(ArticleContent content) {
        if (content.topics().isEmpty()) {
            return List.of();
        }
        var all = names.topics();
        return content.topics().stream()
                .filter(all::containsKey)
                .map(topic -> new Choice(topic, all.get(topic)))
                .toList();
    }

    private static List<AttachmentCard> attachments(ArticleContent content, Map<UUID, FileCard> files) {
        return content.attachments().stream()
                .map(attachment -> attachment(attachment, files.get(attachment.file())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the browser shows by itself, in a frame of its own. */
    private static AttachmentCard attachment(Attachment attachment, FileCard file) {
        if (file == null) {
            return null;
        }
        boolean previewable =
                file.type().equals("application/pdf") || file.type().startsWith("image/");
        var label = attachment.label().isEmpty() ? file.name() : attachment.label();
        return new AttachmentCard(file.id(), label, file.name(), file.type(), file.size(), previewable);
    }
}
