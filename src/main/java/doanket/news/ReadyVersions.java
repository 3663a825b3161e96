package doanket.news;

import doanket.news.VersionRepository.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Versions made ready to be read. No version ever changes, so the ones most read are kept as they are. */
@ApplicationScoped
class ReadyVersions {

    private static final int MOST_KEPT = 400;

    /** Longer ones are made anew each time, so that memory stays bounded: 400 times 60,000 letters. */
    private static final int LONGEST_KEPT = 60_000;

    /** A file might have gone. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final ArticleFiles files;
    private final Clock clock;
    private final Remembered<UUID, Ready> kept = new Remembered<>(FRESH, MOST_KEPT);

    /** A version with its pictures set and its papers named; nothing in it depends on the reader. */
    record Ready(int number, ArticleContent filing, String html, int minutes, List<AttachmentCard> attachments) {}

    protected ReadyVersions() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ReadyVersions(ArticleFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** The version of that id, read only where it is not kept. */
    Optional<Ready> of(UUID version, Supplier<Optional<Written>> read) {
        var now = clock.instant();
        var there = kept.there(version, now);
        if (there.isPresent()) {
            return there;
        }
        var made = read.get().map(this::made);
        made.filter(ready -> ready.html().length() <= LONGEST_KEPT).ifPresent(ready -> kept.keep(version, ready, now));
        return made;
    }

    Ready made(Written written) {
        var content = written.content();
        var cards = files.cards(CleanContent.files(content));
        var filing = new ArticleContent(
                content.title(),
                content.lead(),
                "",
                content.byline(),
                content.category(),
                content.topics(),
                content.audience(),
                List.of(),
                List.of());
        return new Ready(
                written.row().number(),
                filing,
                FigureMarkup.of(content, cards),
                ArticleWords.minutes(content.lead(), content.body()),
                attachments(content, cards));
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
