package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileService;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what, and that a guessed number opens nothing. */
@ExtendWith(ArquillianExtension.class)
class ArticleVisibilityIT {

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleSharing sharing;

    @Inject
    ArticleReview review;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleHistory history;

    @Inject
    FileService files;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    private Newsroom newsroom;

    @BeforeEach
    void anOffice() {
        newsroom = articles.newsroom();
    }

    @Test
    void anArticleOpensToItsAudienceOnly() {
        var above = offices.front("Cấp trên");
        var below = offices.front("Cấp dưới", above);
        var member = offices.colleague(above, "Người đọc", "MEMBER", false);
        var memberBelow = offices.colleague(below, "Người đọc", "MEMBER", false);
        var leaderBelow = offices.colleague(below, "Lãnh đạo", "LEADER", false);

        assertThat(readersOf(new AudienceLine(above, false, null, null), member, memberBelow, leaderBelow))
                .containsExactly(member);
        assertThat(readersOf(new AudienceLine(above, true, null, null), member, memberBelow, leaderBelow))
                .containsExactly(member, memberBelow, leaderBelow);
        assertThat(readersOf(new AudienceLine(above, true, null, "LEADER"), member, memberBelow, leaderBelow))
                .containsExactly(leaderBelow);
        assertThat(readersOf(new AudienceLine(null, false, "FRONT", null), member, memberBelow, leaderBelow))
                .containsExactly(member, memberBelow, leaderBelow);
        assertThat(readersOf(new AudienceLine(null, false, "FARMERS_UNION", null), member, memberBelow, leaderBelow))
                .isEmpty();
        assertThat(readersOf(new AudienceLine(null, false, null, "LEADER"), member, memberBelow, leaderBelow))
                .containsExactly(leaderBelow);
    }

    private List<Colleague> readersOf(AudienceLine line, Colleague... readers) {
        offices.as(newsroom.writer());
        var id = articles.published(newsroom, articles.content("Bài", List.of(line), List.of()));
        return Stream.of(readers)
                .filter(reader -> {
                    offices.as(reader);
                    boolean opens = opens(() -> reading.view(id));
                    assertThat(lists(newsroom.unit(), id)).isEqualTo(opens);
                    return opens;
                })
                .toList();
    }

    @Test
    void theAuthorAndTheOwningUnitReadWhatIsMeantForOthers() {
        var elsewhere = offices.front("Nơi khác");
        var content = content(new AudienceLine(elsewhere, false, null, null));
        var id = articles.published(newsroom, content);

        offices.as(newsroom.writer());
        assertThat(opens(() -> reading.view(id))).isTrue();
        offices.as(offices.colleague(newsroom.unit(), "Đồng nghiệp", "MEMBER", false));
        assertThat(opens(() -> reading.view(id))).isTrue();
        offices.as(offices.colleague(offices.front("Nơi thứ ba"), "Người ngoài", "MEMBER", true));
        assertThat(opens(() -> reading.view(id))).isFalse();
    }

    @Test
    void aRoleOverABranchReachesTheNewsOfItsUnits() {
        var above = offices.front("Cấp trên");
        var below = offices.front("Cấp dưới", above);
        var room = new Newsroom(
                below,
                offices.colleague(below, "Người viết", "STAFF", false),
                offices.colleague(above, "Người duyệt", "EDITOR", true));
        offices.as(room.writer());

        var id = articles.published(
                room, articles.content("Bài", List.of(new AudienceLine(below, false, null, null)), List.of()));

        offices.as(offices.colleague(above, "Có cấp dưới", "MEMBER", true));
        assertThat(opens(() -> reading.view(id))).isTrue();
        assertThat(lists(below, id)).isTrue();
        offices.as(offices.colleague(above, "Không có cấp dưới", "MEMBER", false));
        assertThat(opens(() -> reading.view(id))).isFalse();
        assertThat(lists(below, id)).isFalse();
    }

    @Test
    void aGuessedNumberOpensNothingToAStranger() {
        var id = articles.draft(newsroom, "Bài nháp");
        var content = articles.content("Sửa");
        offices.as(offices.colleague(offices.front("Nơi khác"), "Biên tập nơi khác", "EDITOR", true));

        Map<String, ThrowingCallable> attempts = Map.ofEntries(
                Map.entry("form", () -> writing.form(id)),
                Map.entry("preview", () -> sharing.preview(id)),
                Map.entry("write", () -> writing.write(id, 1, content)),
                Map.entry("begin again", () -> writing.begin(newsroom.unit(), id, content)),
                Map.entry("begin elsewhere", () -> writing.begin(newsroom.unit(), Uuids.next(), content)),
                Map.entry("submit", () -> writing.submit(id, 1)),
                Map.entry("take back", () -> writing.takeBack(id)),
                Map.entry("revise", () -> writing.revise(id)),
                Map.entry("discard", () -> writing.discard(id)),
                Map.entry("view", () -> reading.view(id)),
                Map.entry("versions", () -> history.versions(id)),
                Map.entry("difference", () -> history.difference(id, 1, 1)),
                Map.entry("restore", () -> history.restore(id, 1, 1)),
                Map.entry("sheet", () -> review.sheet(id)),
                Map.entry("claim", () -> review.claim(id)),
                Map.entry("release", () -> review.release(id)),
                Map.entry("give back", () -> review.giveBack(id, "x")),
                Map.entry("approve", () -> review.approve(id, 1)),
                Map.entry("publish", () -> review.publishNow(id)),
                Map.entry("pin", () -> review.pin(id, null)),
                Map.entry("expire", () -> review.expire(id, null)),
                Map.entry("withdraw", () -> review.withdraw(id, "x")));
        attempts.forEach((name, attempt) -> assertThatThrownBy(attempt).as(name).isInstanceOf(NotFoundException.class));
        assertThat(review.desk().waiting()).isEmpty();
    }

    @Test
    void unknownAndMissingNumbersAreNotFound() {
        offices.as(newsroom.editor());
        List<Consumer<UUID>> attempts = List.of(
                reading::view, writing::form, sharing::preview, review::sheet, review::claim, history::versions);

        for (var attempt : attempts) {
            assertThatThrownBy(() -> attempt.accept(Uuids.next())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> attempt.accept(null)).isInstanceOf(NotFoundException.class);
        }
        var id = articles.draft(newsroom, "Bài");
        assertThatThrownBy(() -> history.restore(id, 99, 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWriterWithoutTheRoleNeitherReviewsNorPublishes() {
        var id = articles.draft(newsroom, "Bài");
        writing.submit(id, 1);

        assertThatThrownBy(() -> review.claim(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> review.publishNow(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> review.desk()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPictureOpensWithTheArticleThatShowsIt() {
        offices.as(newsroom.writer());
        var picture = picture(newsroom.unit());
        var reader = offices.colleague(offices.front("Nơi khác"), "Người đọc", "MEMBER", false);
        offices.as(newsroom.writer());
        var id = articles.draft(
                newsroom,
                articles.content(
                        "Có ảnh",
                        List.of(AudienceLine.EVERYBODY),
                        List.of(new Figure(picture, "Chú thích", "Mô tả", ""))));
        offices.as(reader);
        assertThat(opens(() -> files.open(picture, 0))).isFalse();

        articles.approve(newsroom, id);
        assertThat(opens(() -> files.open(picture, 0))).isTrue();
        review.publishNow(id);
        offices.as(reader);
        assertThat(opens(() -> files.open(picture, 480))).isTrue();
        assertThat(reading.view(id).html()).contains("srcset=\"/media/" + picture + "/480 480w");

        offices.as(newsroom.editor());
        review.withdraw(id, "Sai");
        offices.as(reader);
        assertThat(opens(() -> files.open(picture, 0))).isFalse();
    }

    @Test
    void refusesSomebodyElsesFile() {
        var other = articles.newsroom();
        offices.as(other.writer());
        var secret = picture(other.unit());
        offices.as(newsroom.writer());
        var stolen = articles.content(
                "Ảnh của người khác", List.of(AudienceLine.EVERYBODY), List.of(new Figure(secret, "", "x", "")));
        var invented = articles.content(
                "Ảnh không có", List.of(AudienceLine.EVERYBODY), List.of(new Figure(Uuids.next(), "", "x", "")));

        assertThatThrownBy(() -> writing.begin(newsroom.unit(), Uuids.next(), stolen))
                .hasMessage("refused.fileUnknown");
        assertThatThrownBy(() -> writing.begin(newsroom.unit(), Uuids.next(), invented))
                .hasMessage("refused.fileUnknown");
    }

    @Test
    void listAndViewTakeFewStatementsHoweverManyRows() {
        var ids = IntStream.range(0, 24)
                .mapToObj(i -> articles.published(newsroom, "Bài số " + i))
                .toList();
        offices.as(offices.colleague(offices.front("Nơi khác"), "Người đọc", "MEMBER", false));
        var ofUnit = new ArticleQuery(null, null, newsroom.unit(), null, null, null);

        assertThat(Statements.during(() -> reading.list(ArticleQuery.ALL))).isLessThanOrEqualTo(5);
        assertThat(Statements.during(() -> reading.list(ofUnit))).isLessThanOrEqualTo(5);
        assertThat(Statements.during(() -> reading.view(ids.get(3)))).isLessThanOrEqualTo(8);
        assertThat(Statements.during(() -> reading.view(ids.get(3)))).isZero();

        var first = reading.list(ofUnit);
        assertThat(first.cards()).hasSize(ArticleReading.PAGE);
        var second = reading.list(new ArticleQuery(null, null, newsroom.unit(), null, null, first.next()));
        assertThat(second.cards()).hasSize(4).doesNotContainAnyElementsOf(first.cards());
        assertThat(second.next()).isNull();

        offices.as(newsroom.editor());
        assertThat(Statements.during(() -> review.desk())).isLessThanOrEqualTo(8);
        assertThat(Statements.during(() -> review.sheet(ids.get(3)))).isLessThanOrEqualTo(10);
    }

    private UUID picture(UUID unit) {
        return files.store(unit, "anh.jpg", new ByteArrayInputStream(DemoPictures.jpeg("field")))
                .id();
    }

    private ArticleContent content(AudienceLine line) {
        offices.as(newsroom.writer());
        return articles.content("Bài", List.of(line), List.of());
    }

    private boolean lists(UUID unit, UUID id) {
        return reading.list(new ArticleQuery(null, null, unit, null, null, null)).cards().stream()
                .anyMatch(card -> card.id().equals(id));
    }

    private static boolean opens(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
