package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import doanket.platform.Trouble;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Statements;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ArticleWritingIT {

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleReview review;

    @Inject
    ArticleRepository repository;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Resource
    UserTransaction transaction;

    private Newsroom newsroom;

    @BeforeEach
    void anOffice() {
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
    }

    @Test
    void aFormSentTwiceMakesOneArticle() {
        var id = Uuids.next();
        var content = articles.content("Gửi hai lần");

        var first = writing.begin(newsroom.unit(), id, content);
        var second = writing.begin(newsroom.unit(), id, content);

        assertThat(second).isEqualTo(first);
        assertThat(writing.mine(null, null)).extracting(WorkRow::id).containsExactly(id);
        assertThatThrownBy(() -> writing.begin(newsroom.unit(), id, articles.content("Đã đổi")))
                .hasMessage("refused.changedMeanwhile");
    }

    @Test
    void savingTheSameAgainMakesNoVersion() {
        var id = articles.draft(newsroom, "Một");

        assertThat(writing.write(id, 1, articles.content("Một")).number()).isEqualTo(1);
        assertThat(writing.write(id, 1, articles.content("Hai")).number()).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFirst() {
        var id = articles.draft(newsroom, "Một");
        offices.as(newsroom.editor());
        writing.write(id, 1, articles.content("Của biên tập viên"));

        offices.as(newsroom.writer());
        assertThatThrownBy(() -> writing.write(id, 1, articles.content("Của người viết")))
                .isInstanceOfSatisfying(ArticleRefused.class, refusal -> {
                    assertThat(refusal).hasMessage("refused.changedMeanwhile");
                    assertThat(refusal.arguments()[0]).isEqualTo("Trần Thị Duyệt");
                });
        assertThat(writing.form(id).content().title()).isEqualTo("Của biên tập viên");
    }

    @Test
    void theTwoTextsAreBroughtTogetherPartByPart() {
        var id = articles.draft(newsroom, "Một");
        var base = writing.form(id).content();
        offices.as(newsroom.editor());
        writing.write(id, 1, with(base, "Của biên tập viên", "Tóm tắt của biên tập viên"));
        offices.as(newsroom.writer());
        var mine = with(base, "Của người viết", base.lead());

        var conflict = writing.conflict(id, 1, mine);
        var saved = writing.merge(id, conflict.theirs().number(), mine, Set.of("lead"));

        assertThat(conflict.theirs().name()).isEqualTo("Trần Thị Duyệt");
        assertThat(conflict.parts())
                .extracting(ConflictPart::name, ConflictPart::changedByMe, ConflictPart::changedByThem)
                .containsExactly(tuple("title", true, true), tuple("lead", false, true));
        assertThat(saved.number()).isEqualTo(3);
        assertThat(writing.form(id).content()).isEqualTo(with(base, "Của người viết", "Tóm tắt của biên tập viên"));
    }

    @Test
    void bringingTogetherIsRefusedWhereSomebodySavedAgain() {
        var id = articles.draft(newsroom, "Một");
        offices.as(newsroom.editor());
        writing.write(id, 1, articles.content("Hai"));
        writing.write(id, 2, articles.content("Ba"));
        offices.as(newsroom.writer());

        assertThatThrownBy(() -> writing.merge(id, 2, articles.content("Bốn"), Set.of()))
                .hasMessage("refused.changedMeanwhile");
        assertThatThrownBy(() -> writing.merge(id, 9, articles.content("Bốn"), Set.of()))
                .isInstanceOf(NotFoundException.class);
        assertThat(writing.form(id).content().title()).isEqualTo("Ba");
    }

    private static ArticleContent with(ArticleContent content, String title, String lead) {
        return new ArticleContent(
                title,
                lead,
                content.body(),
                content.byline(),
                content.category(),
                content.topics(),
                content.audience(),
                content.figures(),
                content.attachments());
    }

    @Test
    void twoWhoSaveInTheSameMomentDoNotOverwriteEachOther() throws Exception {
        var id = articles.draft(newsroom, "Một");

        transaction.begin();
        var article = repository.article(id);
        changedByAnother(id);
        article.write(1, new Stamp(newsroom.writer().account().id(), "x", null, "", article.latestAt()));
        assertThatThrownBy(() -> transaction.commit())
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.EDITED_MEANWHILE));
    }

    private static void changedByAnother(UUID id) {
        try (var connection = Statements.connect();
                var update = connection.prepareStatement("update article set version = version + 1 where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDatabaseItselfRefusesSelfApproval() {
        var id = articles.draft(newsroom, "Một");
        articles.submit(newsroom, id);

        assertThatThrownBy(() -> {
                    try (var connection = Statements.connect();
                            var update = connection.prepareStatement(
                                    "update article set approved_by = writer_id where id = ?")) {
                        update.setObject(1, id);
                        update.executeUpdate();
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("four_eyes");
    }

    @Test
    void whatIsStoredIsCleanAndWhatWasLeftOutIsTold() {
        var content = articles.content("Bài");
        var pasted = new ArticleContent(
                "  Tiêu\nđề ",
                content.lead(),
                "<p onclick=alert(1)>Chữ<script>alert(1)</script><img src=https://x.example/a.png></p>",
                content.byline(),
                content.category(),
                content.topics(),
                content.audience(),
                content.figures(),
                content.attachments());

        var saved = writing.begin(newsroom.unit(), Uuids.next(), pasted);

        assertThat(saved.picturesLeftOut()).isEqualTo(1);
        var kept = writing.form(saved.id()).content();
        assertThat(kept.title()).isEqualTo("Tiêu đề");
        assertThat(kept.body()).isEqualTo("<p>Chữ</p>");
    }

    @Test
    void anEmptyDraftIsKeptAndOneMegabyteOfTitleIsRefused() {
        var id = articles.draft(newsroom, ArticleContent.blank());
        assertThat(writing.form(id).content()).isEqualTo(ArticleContent.blank());
        assertThatThrownBy(() -> writing.submit(id, 1)).hasMessage("refused.titleMissing");

        assertThatThrownBy(() -> writing.write(id, 1, articles.content("x".repeat(1_000_000))))
                .hasMessage("refused.titleTooLong");
        assertThatThrownBy(() -> writing.write(id, 1, articles.content("\u0000\u0007TUYỆT MẬT")))
                .hasMessage("refused.secrecyMark");
    }

    @Test
    void anAuthorWithTheRoleStillNeedsAnother() {
        offices.as(newsroom.editor());
        var id = Uuids.next();
        writing.begin(newsroom.unit(), id, articles.content("Bài của biên tập viên"));
        writing.submit(id, 1);

        assertThatThrownBy(() -> review.claim(id)).hasMessage("refused.ownArticle");
        assertThat(review.sheet(id).claimable()).isFalse();
        assertThat(review.desk().waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.own()).isTrue());
    }
}
