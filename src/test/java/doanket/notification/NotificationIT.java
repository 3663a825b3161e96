package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.news.ArticleReview;
import doanket.news.ArticleWriting;
import doanket.news.AudienceLine;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Crowd;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a step of an article: who hears of it, once, and who does not. */
@ExtendWith(ArquillianExtension.class)
class NotificationIT {

    private static final Logger LOG = Logger.getLogger(NotificationIT.class.getName());
    private static final int CROWD = 3_000;

    private int hour;

    @Inject
    private Articles articles;

    @Inject
    private ArticleWriting writing;

    @Inject
    private ArticleReview review;

    @Inject
    private NotificationReading reading;

    @Inject
    private Notifier notifier;

    @Inject
    private JobWork job;

    @Inject
    private Offices offices;

    @Test
    void newsIsToldToItsAudienceAndToNobodyElse() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        var outsider = offices.colleague(offices.front("Ủy ban MTTQ xã Ngoài"), "Vàng A Ngoài", "MEMBER", false);
        var title = title("Chỉ trong đơn vị");

        published(newsroom, title, newsroom.unit());

        assertThat(told(member)).extracting(NotificationRow::title).contains(title);
        assertThat(told(newsroom.writer())).extracting(NotificationRow::title).contains(title);
        assertThat(told(newsroom.editor())).extracting(NotificationRow::title).doesNotContain(title);
        assertThat(told(outsider)).extracting(NotificationRow::title).doesNotContain(title);
    }

    @Test
    void whoWillHaveLeftOrWhatWillBeWithdrawnIsNotTold() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        var id = published(newsroom, title("Gỡ ngay"), newsroom.unit());
        offices.as(newsroom.editor());

        review.withdraw(id, "Sai số liệu");
        job.workOff();

        assertThat(told(member)).extracting(NotificationRow::address).noneMatch(address -> address.contains("" + id));
    }

    @Test
    void whatIsScheduledIsToldAtItsHourAndOnlyOnce() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        offices.as(newsroom.writer());
        var id = articles.draft(
                newsroom,
                articles.content(
                        title("Hẹn giờ"), List.of(new AudienceLine(newsroom.unit(), false, null, null)), List.of()));
        articles.approve(newsroom, id);
        review.schedule(id, VietnamTime.local(Instant.now()).plusDays(2));
        review.schedule(id, VietnamTime.local(Instant.now()).plusDays(1));
        job.workOff();
        assertThat(told(member)).isEmpty();

        offices.as(newsroom.editor());
        review.publishNow(id);
        job.workOff();

        assertThat(told(member)).hasSize(1);
        assertThat(Rows.text("select count(*) from happening where subject_id = ?", id))
                .isEqualTo("0");
    }

    @Test
    void editorsHearOfWhatWaitsAndTheWriterOfWhatCameOfIt() {
        var newsroom = articles.newsroom();
        var title = title("Gửi duyệt");
        var id = articles.draft(newsroom, title);

        articles.submit(newsroom, id);
        job.workOff();
        assertThat(told(newsroom.editor()))
                .filteredOn(row -> row.title().equals(title))
                .singleElement()
                .satisfies(row -> assertThat(row.address()).isEqualTo("/news/review?id=" + id));
        assertThat(told(newsroom.writer())).extracting(NotificationRow::title).doesNotContain(title);

        offices.as(newsroom.editor());
        review.claim(id);
        review.giveBack(id, "Bổ sung ảnh");
        job.workOff();
        assertThat(told(newsroom.writer()))
                .filteredOn(row -> row.title().equals(title))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).isEqualTo("Bổ sung ảnh"));
        assertThat(told(newsroom.editor())).extracting(NotificationRow::title).doesNotContain(title);
    }

    @Test
    void severalQuickChangesAreOneNotification() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        var id = published(newsroom, title("Bản đầu"), newsroom.unit());
        assertThat(told(member)).hasSize(1);
        reading.readAll();

        var last = title("Bản cuối");
        for (var changed : List.of(title("Bản hai"), last)) {
            offices.as(newsroom.writer());
            int number = writing.revise(id);
            writing.write(
                    id,
                    number,
                    articles.content(
                            changed, List.of(new AudienceLine(newsroom.unit(), false, null, null)), List.of()));
            articles.approve(newsroom, id);
            review.publishNow(id);
            job.workOff();
        }

        assertThat(told(member)).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo(last);
            assertThat(row.times()).isEqualTo(3);
            assertThat(row.unread()).isTrue();
        });
    }

    @Test
    void aChangeThatIsReturnedLeavesWhatReadersWereTold() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        var id = published(newsroom, title("Vẫn đang đăng"), newsroom.unit());
        offices.as(newsroom.writer());
        writing.revise(id);

        articles.submit(newsroom, id);
        review.claim(id);
        review.giveBack(id, "Bổ sung ảnh");
        job.workOff();

        assertThat(told(member)).hasSize(1);
    }

    @Test
    void whatIsUnreadStandsFirstAndNothingStandsTwice() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        offices.as(newsroom.editor());
        var id = published(newsroom, title("Mẫu"), newsroom.unit());
        for (int i = 0; i < NotificationReading.PAGE + 5; i++) {
            notifier.tell(copy(id, "Việc số " + i));
            job.workOff();
        }
        var first = told(member);
        reading.read(first.get(0).id());
        reading.read(first.get(1).id());

        var top = reading.list(null);
        var rest = reading.list(top.next());

        assertThat(top.rows()).hasSize(NotificationReading.PAGE).allMatch(NotificationRow::unread);
        assertThat(rest.next()).isNull();
        assertThat(rest.rows()).extracting(NotificationRow::unread).endsWith(true, false, false);
        assertThat(rest.rows())
                .extracting(NotificationRow::id)
                .doesNotContainAnyElementsOf(
                        top.rows().stream().map(NotificationRow::id).toList());
        assertThat(reading.unread()).isEqualTo(NotificationReading.PAGE + 4);
        reading.readAll();
        assertThat(reading.unread()).isZero();
    }

    /** Another object of the same audience, as far as this feature can tell. */
    private Happening copy(UUID article, String title) {
        return new Happening(
                "news.published", "news", article, title, "", "/news/view?id=" + article, atAnotherHour(), null, "");
    }

    private Instant atAnotherHour() {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * hour++);
    }

    @Test
    void somebodyElsesNotificationIsUnknown() {
        var newsroom = articles.newsroom();
        var member = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        published(newsroom, title("Của riêng"), newsroom.unit());
        var own = told(member).get(0).id();

        offices.as(newsroom.writer());

        assertThatThrownBy(() -> reading.read(own)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reading.read(Uuids.next())).isInstanceOf(NotFoundException.class);
        assertThat(told(member).get(0).unread()).isTrue();
    }

    @Test
    void publishingToThousandsWritesOneRowAndTheJobReachesThemAll() {
        var newsroom = articles.newsroom();
        Crowd.gather(newsroom.unit(), CROWD);
        try {
            offices.as(newsroom.writer());
            var id = articles.draft(
                    newsroom,
                    articles.content(
                            title("Cho ba nghìn người"),
                            List.of(new AudienceLine(newsroom.unit(), false, null, null)),
                            List.of()));
            articles.approve(newsroom, id);

            long begun = System.nanoTime();
            review.publishNow(id);
            long published = System.nanoTime();
            job.workOff();
            long told = System.nanoTime();

            LOG.log(Level.INFO, "Publishing to {0} readers: {1} ms; telling them: {2} ms", new Object[] {
                CROWD, (published - begun) / 1_000_000, (told - published) / 1_000_000
            });
            assertThat(Crowd.told("news.published", id)).isEqualTo(CROWD + 1);
        } finally {
            Crowd.sendAway();
        }
    }

    private UUID published(Newsroom newsroom, String title, UUID unit) {
        offices.as(newsroom.writer());
        var id = articles.published(
                newsroom, articles.content(title, List.of(new AudienceLine(unit, false, null, null)), List.of()));
        job.workOff();
        return id;
    }

    private List<NotificationRow> told(Colleague colleague) {
        offices.as(colleague);
        return reading.list(null).rows();
    }

    private static String title(String words) {
        return words + " " + Uuids.next().toString().substring(24);
    }
}
