package doanket.news;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Articles at each station of their way, and those who bring them there. */
final class ArticleSamples {

    static final Instant NOW = Instant.parse("2026-05-08T09:40:00Z");
    static final UUID UNIT = Uuids.next();
    static final Stamp WRITER = stamp("Nguyễn Văn Viết");
    static final Stamp EDITOR = stamp("Trần Thị Duyệt");
    static final Stamp LEADER = stamp("Lê Văn Chủ");

    private ArticleSamples() {}

    static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work).isInstanceOf(ArticleRefused.class).hasMessage(key);
    }

    static Article draft() {
        var article = new Article(Uuids.next(), UNIT, WRITER);
        article.write(0, WRITER);
        return article;
    }

    static Article submitted() {
        var article = draft();
        article.submit(whole(article), WRITER);
        return article;
    }

    static Article approved() {
        var article = submitted();
        article.claim(EDITOR);
        article.approve(whole(article), EDITOR);
        return article;
    }

    static Article published() {
        var article = approved();
        article.publish(NOW, EDITOR);
        return article;
    }

    static ArticleVersion whole(Article article) {
        return new ArticleVersion(article.articleId(), article.latest(), content(), WRITER, "");
    }

    static ArticleContent content() {
        return filed(Uuids.next(), List.of(AudienceLine.EVERYBODY), List.of());
    }

    static ArticleContent filed(UUID category, List<AudienceLine> audience, List<Figure> figures) {
        return new ArticleContent(
                "Tiêu đề", "Tóm tắt", "<p>Nội dung</p>", "", category, List.of(), audience, figures, List.of());
    }

    static ArticleContent with(ArticleContent content, String title, String lead, String body) {
        return new ArticleContent(
                title, lead, body, "", content.category(), List.of(), content.audience(), List.of(), List.of());
    }

    static Stamp stamp(String name) {
        return new Stamp(Uuids.next(), name, Uuids.next(), "Chức vụ, đơn vị", NOW);
    }

    static Stamp later(Stamp by, Duration wait) {
        return new Stamp(by.account(), by.name(), by.post(), by.postLabel(), NOW.plus(wait));
    }
}
