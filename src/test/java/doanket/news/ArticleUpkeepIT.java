package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.NotificationKit;
import doanket.notification.NotificationReading;
import doanket.notification.NotificationRow;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is published is looked at again on its day, and what ends is seen to end. */
@ExtendWith(ArquillianExtension.class)
class ArticleUpkeepIT {

    @Inject
    ArticleUpkeep upkeep;

    @Inject
    ArticleReview review;

    @Inject
    Expired expired;

    @Inject
    NotificationReading told;

    @Inject
    NotificationKit kit;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private Newsroom newsroom;
    private LocalDate today;
    private UUID id;

    @BeforeEach
    void aPublishedArticle() {
        today = VietnamTime.day(clock.instant());
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        id = articles.draft(newsroom, articles.content("Bài để rà soát"));
        articles.approve(newsroom, id);
        review.publishNow(id);
    }

    @Test
    void whatIsOverdueStaysUntilSomebodyHasLooked() throws SQLException {
        review.checkOn(id, today.plusDays(3));
        Rows.change("update article set check_on = ? where id = ?", today.minusDays(2), id);

        assertThat(upkeep.upkeep().toCheck()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.overdue()).isEqualTo(2);
        });
        upkeep.stillTrue(id, today.plusMonths(6));
        assertThat(upkeep.upkeep().toCheck()).isEmpty();
        assertThat(review.sheet(id).checkOn()).isEqualTo(today.plusMonths(6));
        assertThat(review.sheet(id).events()).extracting(EventRow::kind).contains("CHECK_SET", "STILL_TRUE");
    }

    @Test
    void whatReadersWereToldIsTakenBackOnceItHasEnded() {
        var reader = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        var ended = articles.published(newsroom, "Bài sẽ hết hạn");
        kit.settle();
        offices.as(reader);
        assertThat(titles()).contains("Bài sẽ hết hạn");
        Rows.change(
                "update article set publish_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                        + " where id = ?",
                ended);

        expired.forget();

        assertThat(titles()).doesNotContain("Bài sẽ hết hạn");
    }

    private List<String> titles() {
        return told.list(null).rows().stream().map(NotificationRow::title).toList();
    }

    @Test
    void whatEndsWithinAWeekIsTold() {
        review.expire(id, today.plusDays(6).atTime(8, 0));
        assertThat(upkeep.upkeep().ending()).extracting(UpkeepRow::id).containsExactly(id);

        review.expire(id, today.plusDays(9).atTime(8, 0));
        assertThat(upkeep.upkeep().ending()).isEmpty();
    }

    @Test
    void theCalendarHasWhatComesOutEndsIsCheckedAndReadBy() {
        offices.as(newsroom.writer());
        var later = articles.draft(newsroom, articles.content("Bài hẹn giờ"));
        articles.approve(newsroom, later);
        review.schedule(later, today.plusDays(1).atTime(7, 30));
        review.expire(id, today.plusDays(2).atTime(17, 0));
        review.checkOn(id, today.plusDays(1));
        review.askToRead(id, today.plusDays(1), false);

        var days = upkeep.calendar(today, today.plusDays(8));

        assertThat(days).extracting(DeskDay::day).contains(today.plusDays(1), today.plusDays(2));
        assertThat(of(days, today.plusDays(1)))
                .extracting(DeskDay.Entry::kind)
                .containsExactlyInAnyOrder(DeskDay.Kind.CHECK, DeskDay.Kind.READ_BY, DeskDay.Kind.PUBLISH);
        assertThat(of(days, today.plusDays(1)).get(2).hour()).isEqualTo("07:30");
        assertThat(of(days, today.plusDays(2))).extracting(DeskDay.Entry::kind).containsExactly(DeskDay.Kind.END);
    }

    @Test
    void aDayThatHasPassedAndAnArticleThatIsNotOutAreRefused() {
        assertThatThrownBy(() -> review.checkOn(id, today.minusDays(1))).hasMessage("refused.checkInPast");
        offices.as(newsroom.writer());
        var draft = articles.draft(newsroom, articles.content("Bản thảo"));
        offices.as(newsroom.editor());
        assertThatThrownBy(() -> review.checkOn(draft, today)).hasMessage("refused.notPublished");
    }

    @Test
    void anotherOfficesArticleIsUnknown() {
        var other = articles.newsroom();
        review.checkOn(id, today);
        offices.as(other.editor());

        assertThat(upkeep.upkeep().toCheck()).isEmpty();
        assertThat(upkeep.calendar(today, today.plusDays(8))).isEmpty();
        assertThatThrownBy(() -> upkeep.stillTrue(id, null)).isInstanceOf(NotFoundException.class);
    }

    private static List<DeskDay.Entry> of(List<DeskDay> days, LocalDate day) {
        return days.stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow()
                .entries();
    }
}
