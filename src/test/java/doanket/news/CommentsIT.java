package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.notification.NotificationKit;
import doanket.notification.NotificationReading;
import doanket.notification.NotificationRow;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers say about an article: where it is open to that, who sees it, who decides, who is told. */
@ExtendWith(ArquillianExtension.class)
class CommentsIT {

    @Inject
    Comments comments;

    @Inject
    CommentReview moderation;

    @Inject
    ArticleReview review;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    NotificationKit notifications;

    @Inject
    NotificationReading told;

    @Inject
    CommentEvents events;

    private Newsroom newsroom;
    private Colleague reader;
    private Colleague other;
    private UUID article;

    @BeforeEach
    void anArticleForOneOffice() {
        newsroom = articles.newsroom();
        reader = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        other = offices.colleague(newsroom.unit(), "Vàng A Xem", "MEMBER", false);
        offices.as(newsroom.writer());
        var audience = List.of(new AudienceLine(newsroom.unit(), false, null, null));
        article = articles.published(newsroom, articles.content("Bài có ý kiến", audience, List.of()));
    }

    @Test
    void anArticleIsClosedUntilWhoeverPublishesOpensIt() {
        offices.as(reader);
        assertThat(comments.page(article, null)).isNull();
        assertThatThrownBy(() -> say("Nhất trí")).hasMessage("refused.commentsClosed");
        assertThatThrownBy(() -> moderation.allow(article, CommentMode.AT_ONCE)).isInstanceOf(NotFoundException.class);

        allow(CommentMode.AT_ONCE);
        offices.as(reader);
        assertThat(comments.page(article, null).isOpen()).isTrue();
        say("Nhất trí");

        allow(CommentMode.CLOSED);
        assertThat(texts(other)).containsExactly("Nhất trí");
        assertThatThrownBy(() -> say("Muộn")).hasMessage("refused.commentsClosed");
        assertThat(Rows.text(
                        "select count(*) from article_event where article_id = ? and kind like 'COMMENTS_%'", article))
                .isEqualTo("2");
    }

    @Test
    void whatIsSaidStandsUnderNameAndPostOfThatDay() {
        allow(CommentMode.AT_ONCE);
        offices.as(reader);
        say("Nhất trí");

        offices.as(other);
        assertThat(comments.page(article, null).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Lò Thị Đọc");
            assertThat(row.post()).isNotEmpty();
            assertThat(row.own()).isFalse();
            assertThat(row.isWithdrawable()).isFalse();
        });
    }

    @Test
    void aReviewedCommentIsSeenByItsAuthorAloneUntilSomebodyElseApproves() {
        allow(CommentMode.REVIEWED);
        offices.as(reader);
        var id = say("Đề nghị bổ sung");
        assertThat(texts(reader)).containsExactly("Đề nghị bổ sung");
        assertThat(texts(other)).isEmpty();
        assertThatThrownBy(() -> moderation.approve(id)).isInstanceOf(NotFoundException.class);

        offices.as(newsroom.editor());
        assertThat(moderation.waiting()).extracting(WaitingComment::id).contains(id);
        moderation.approve(id);
        assertThat(moderation.waiting()).extracting(WaitingComment::id).doesNotContain(id);
        assertThat(texts(other)).containsExactly("Đề nghị bổ sung");

        offices.as(newsroom.editor());
        var own = say("Ý kiến của người duyệt");
        assertThatThrownBy(() -> moderation.approve(own)).hasMessage("refused.ownComment");
    }

    @Test
    void onlyTheAuthorAndWhoReviewsLearnWhySomethingWasRejectedOrRemoved() {
        allow(CommentMode.REVIEWED);
        offices.as(reader);
        var rejected = say("Không đúng chỗ");
        var removed = say("Sẽ bị gỡ");
        offices.as(newsroom.editor());
        moderation.reject(rejected, "Không liên quan đến bài");
        moderation.approve(removed);
        moderation.remove(removed, "Có thông tin cá nhân");

        offices.as(reader);
        assertThat(comments.page(article, null).rows())
                .extracting(CommentRow::state, CommentRow::text, CommentRow::reason)
                .containsExactly(
                        tuple(CommentState.REMOVED, "", "Có thông tin cá nhân"),
                        tuple(CommentState.REJECTED, "Không đúng chỗ", "Không liên quan đến bài"));
        offices.as(other);
        assertThat(comments.page(article, null).rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(CommentState.REMOVED);
            assertThat(row.reason()).isNull();
            assertThat(row.text()).isEmpty();
        });
        assertThat(Rows.text("select text from article_comment where id = ?", removed))
                .isEmpty();
    }

    @Test
    void onesOwnCanBeTakenAwayAndNobodyElses() {
        allow(CommentMode.REVIEWED);
        offices.as(reader);
        var waiting = say("Chờ");
        var shown = say("Hiện");
        offices.as(newsroom.editor());
        moderation.approve(shown);
        assertThatThrownBy(() -> comments.withdraw(shown)).isInstanceOf(NotFoundException.class);

        offices.as(reader);
        comments.withdraw(waiting);
        comments.withdraw(shown);
        comments.withdraw(shown);

        assertThat(comments.page(article, null).rows())
                .extracting(CommentRow::state)
                .containsExactly(CommentState.WITHDRAWN);
        assertThatThrownBy(() -> comments.withdraw(waiting)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> comments.withdraw(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFormSentTwiceSaysItOnceAndAForeignIdIsUnknown() {
        allow(CommentMode.AT_ONCE);
        offices.as(reader);
        var id = Uuids.next();
        comments.post(article, id, "Một lần");
        comments.post(article, id, "Một lần");
        assertThat(texts(other)).containsExactly("Một lần");

        offices.as(other);
        assertThatThrownBy(() -> comments.post(article, id, "Của người khác")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayNotReadTheArticleKnowsNothingOfWhatIsSaidThere() {
        allow(CommentMode.REVIEWED);
        offices.as(reader);
        var id = say("Nội bộ");
        var elsewhere = offices.front("Nơi khác");

        offices.as(offices.colleague(elsewhere, "Người Ngoài", "EDITOR", true));
        assertThatThrownBy(() -> comments.page(article, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> say("Chen vào")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> moderation.approve(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> moderation.remove(id, "x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> moderation.mode(article)).isInstanceOf(NotFoundException.class);
        assertThat(moderation.waiting()).extracting(WaitingComment::id).doesNotContain(id);

        offices.as(newsroom.editor());
        review.withdraw(article, "Sai số liệu");
        offices.as(reader);
        assertThatThrownBy(() -> say("Sau khi gỡ")).isInstanceOf(NotFoundException.class);
        comments.withdraw(id);
    }

    @Test
    void nobodyFloodsAnArticleAndLongOnesComePageByPage() {
        allow(CommentMode.AT_ONCE);
        for (var speaker : List.of(reader, other, newsroom.writer())) {
            offices.as(speaker);
            for (int i = 0; i < Comments.MOST_AT_ONCE; i++) {
                say(speaker.fullName() + " " + i);
            }
            assertThatThrownBy(() -> say("Nữa")).hasMessage("refused.tooManyComments");
        }

        var first = comments.page(article, null);
        var second = comments.page(article, first.older());
        assertThat(first.rows()).hasSize(Comments.PAGE);
        assertThat(second.rows())
                .hasSize(10)
                .last()
                .extracting(CommentRow::text)
                .isEqualTo("Lò Thị Đọc 0");
        assertThat(second.older()).isNull();
        assertThat(comments.page(article, "x").rows()).hasSize(Comments.PAGE);
    }

    @Test
    void eachIsToldWhatConcernsHimOrHerAndTheWordsAreNotRepeated() {
        allow(CommentMode.REVIEWED);
        offices.as(reader);
        var id = say("Lời của bạn đọc");
        assertThat(told(newsroom.editor(), CommentEvents.WAITING)).hasSize(1);
        assertThat(told(newsroom.writer(), CommentEvents.SHOWN)).isEmpty();

        offices.as(newsroom.editor());
        moderation.approve(id);
        assertThat(told(newsroom.writer(), CommentEvents.SHOWN)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Bài có ý kiến");
            assertThat(row.address()).isEqualTo("/news/view?id=" + article + "#comments");
            assertThat(row.toString()).doesNotContain("Lời của bạn đọc");
        });
        assertThat(told(reader, CommentEvents.APPROVED)).hasSize(1);
        assertThat(told(newsroom.editor(), CommentEvents.WAITING)).isEmpty();

        offices.as(newsroom.editor());
        moderation.remove(id, "Có thông tin cá nhân");
        assertThat(told(newsroom.writer(), CommentEvents.SHOWN)).isEmpty();
        assertThat(told(reader, CommentEvents.REFUSED))
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).contains("Có thông tin cá nhân"));
        assertThat(told(other, CommentEvents.REFUSED)).isEmpty();
    }

    private UUID say(String text) {
        var id = Uuids.next();
        comments.post(article, id, text);
        return id;
    }

    private void allow(CommentMode mode) {
        offices.as(newsroom.editor());
        moderation.allow(article, mode);
    }

    private List<String> texts(Colleague who) {
        offices.as(who);
        var texts = comments.page(article, null).rows().stream()
                .map(CommentRow::text)
                .toList();
        offices.as(reader);
        return texts;
    }

    private List<NotificationRow> told(Colleague who, String event) {
        notifications.settle();
        offices.as(who);
        var label = events.label(event, new Locale("vi"));
        return told.list(null).rows().stream()
                .filter(row -> row.label().equals(label))
                .toList();
    }
}
