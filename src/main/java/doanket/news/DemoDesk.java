package doanket.news;

import doanket.identity.AccountRow;
import doanket.identity.Actor;
import doanket.news.DemoArticle.State;
import doanket.platform.Stamp;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes, reviews and publishes the articles of the demo, on days that have passed. */
@ApplicationScoped
class DemoDesk {

    private static final Duration TOLD = Duration.ofDays(4);

    private final ArticleRepository articles;
    private final ArticleFiles files;
    private final CatalogueRepository catalogue;
    private final Publishing publishing;
    private final Actor actor;

    protected DemoDesk() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DemoDesk(
            ArticleRepository articles,
            CatalogueRepository catalogue,
            ArticleFiles files,
            Publishing publishing,
            Actor actor) {
        this.articles = articles;
        this.files = files;
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.actor = actor;
    }

    ArticleContent content(DemoArticle told, AccountRow author, UUID picture) {
        var figures = picture == null
                ? List.<Figure>of()
                : List.of(new Figure(
                        picture,
                        told.picture().caption(),
                        told.picture().alternative(),
                        told.picture().credit()));
        return CleanContent.of(new ArticleContent(
                        told.title(),
                        told.lead(),
                        told.body(),
                        author.fullName(),
                        category(told.category()),
                        told.topics().stream()
                                .map(this::topic)
                                .filter(Objects::nonNull)
                                .toList(),
                        List.of(audience(told.audience())),
                        figures,
                        List.of()))
                .content();
    }

    private UUID category(String name) {
        return catalogue.categories().stream()
                .filter(row -> row.nameVi().equals(name))
                .map(CategoryRow::id)
                .findFirst()
                .orElse(null);
    }

    private UUID topic(String name) {
        var fold = VietnameseText.fold(name);
        return catalogue.topics().stream()
                .filter(row -> VietnameseText.fold(row.name()).equals(fold))
                .map(TopicRow::id)
                .findFirst()
                .orElse(null);
    }

    private static AudienceLine audience(String told) {
        var parts = told.split(":");
        return switch (parts[0]) {
            case "type" -> new AudienceLine(null, false, parts[1], null);
            case "role" -> new AudienceLine(null, false, null, parts[1]);
            default -> AudienceLine.EVERYBODY;
        };
    }

    void write(Article article, ArticleContent content, Stamp writer) {
        articles.add(article);
        int number = article.write(0, writer);
        articles.add(new ArticleVersion(article.articleId(), number, content, writer, ""));
        files.learn(content);
        articles.add(article.event(ArticleEvent.Kind.BEGUN, writer, null));
        articles.flush();
    }

    /** As far as the article of the demo has come. */
    void review(Article article, State state, Stamp writer, Stamp editor) {
        note(article, article.submit(articles.latest(article), writer));
        if (state == State.SUBMITTED) {
            return;
        }
        articles.add(article.claim(editor));
        if (state == State.CLAIMED) {
            return;
        }
        if (state == State.RETURNED) {
            note(
                    article,
                    article.giveBack(
                            "Bài còn thiếu ảnh và ý kiến của người dân ở bản. Đề nghị bổ sung trước khi gửi lại.",
                            editor));
            return;
        }
        note(article, article.approve(articles.latest(article), editor));
        if (state != State.APPROVED) {
            publish(article, state, editor);
        }
    }

    /** What happened in the last days is told, as it would have been; the rest everybody has heard of. */
    private void note(Article article, ArticleEvent step) {
        if (step.at().isAfter(actor.now().minus(TOLD))) {
            articles.note(article, step);
        } else {
            articles.add(step);
        }
    }

    private void publish(Article article, State state, Stamp editor) {
        var at = state == State.SCHEDULED ? actor.now().plus(Duration.ofHours(20)) : editor.at();
        note(article, article.publish(at, editor));
        switch (state) {
            case PINNED -> articles.add(article.pin(actor.now().plus(Duration.ofDays(7)), editor));
            case EXPIRED -> articles.add(article.expire(actor.now().minus(Duration.ofDays(10)), editor));
            case WITHDRAWN -> articles.add(article.withdraw("Lịch đã thay đổi; có thông báo mới thay thế.", editor));
            default -> {
                // It stays as it was published.
            }
        }
        articles.flush();
        publishing.follow(article);
    }
}
