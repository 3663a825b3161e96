package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.news.BulkFilter.Which;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done with many articles is done with each as if it were alone, by whoever ordered it. */
@ExtendWith(ArquillianExtension.class)
class ArticleBulkIT {

    private static final String NO_REASON = null;
    private static final int MOST_TRIES = 50_000;

    @Inject
    ArticleBulk bulk;

    @Inject
    ArticleReview review;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private Newsroom newsroom;
    private LocalDate today;
    private final List<UUID> ids = new ArrayList<>();

    @BeforeEach
    void threePublishedArticles() {
        today = VietnamTime.day(clock.instant());
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        for (int n = 1; n <= 3; n++) {
            ids.add(articles.draft(newsroom, articles.content("Bài thứ " + n)));
        }
        for (var id : ids) {
            articles.approve(newsroom, id);
            review.publishNow(id);
        }
    }

    @Test
    void eachIsDoneAndStampedAndWhatIsRefusedIsToldWithItsReason() {
        review.withdraw(ids.get(1), "Đã gỡ trước");

        var state = finished(order(BulkAction.CHECK, ids, NO_REASON, today.plusDays(30)));

        assertThat(state.done()).isEqualTo(2);
        assertThat(state.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.article()).isEqualTo(ids.get(1));
            assertThat(refusal.title()).isEqualTo("Bài thứ 2");
            assertThat(refusal.reason()).contains("đăng");
        });
        var sheet = review.sheet(ids.get(0));
        assertThat(sheet.checkOn()).isEqualTo(today.plusDays(30));
        assertThat(sheet.events()).extracting(EventRow::kind).contains("CHECK_SET");
        assertThat(bulk.last()).first().matches(BulkState::isFinished);
    }

    @Test
    void anEndIsTheEndOfThatDayAndThePinGoesAgain() {
        finished(order(BulkAction.EXPIRE, ids, NO_REASON, today.plusDays(2)));
        finished(order(BulkAction.PIN, ids, NO_REASON, today.plusDays(1)));

        var sheet = review.sheet(ids.get(2));
        assertThat(VietnamTime.local(sheet.expiresAt()))
                .isEqualTo(today.plusDays(3).atStartOfDay());
        assertThat(sheet.pinnedUntil()).isNotNull();
        finished(order(BulkAction.UNPIN, ids, NO_REASON, null));
        assertThat(review.sheet(ids.get(2)).pinnedUntil()).isNull();
    }

    @Test
    void withdrawnOnesAreGoneFromTheListAndApprovedOnesAppear() {
        finished(order(BulkAction.WITHDRAW, ids.subList(0, 2), "Số liệu chưa thống nhất", null));
        assertThat(listed(Which.PUBLISHED)).containsExactly(ids.get(2));

        offices.as(newsroom.writer());
        var next = articles.draft(newsroom, articles.content("Chờ đăng"));
        articles.approve(newsroom, next);
        assertThat(listed(Which.APPROVED)).containsExactly(next);
        finished(order(BulkAction.PUBLISH, List.of(next), NO_REASON, null));
        assertThat(listed(Which.PUBLISHED)).containsExactly(next, ids.get(2));
        assertThat(listed(Which.APPROVED)).isEmpty();
    }

    @Test
    void refusesAtOnceWhatWouldBeRefusedWithEach() {
        assertRefused(order(BulkAction.WITHDRAW, ids, " ", null), "refused.reasonMissing");
        assertRefused(order(BulkAction.PIN, ids, NO_REASON, null), "refused.bulkDayMissing");
        assertRefused(order(BulkAction.CHECK, ids, NO_REASON, today.minusDays(1)), "refused.bulkDayPast");
        assertRefused(order(BulkAction.UNPIN, List.of(), NO_REASON, null), "refused.bulkNothing");
        assertRefused(order(BulkAction.PIN, List.of(), NO_REASON, null), "refused.bulkNothing");
        var many = Stream.generate(Uuids::next).limit(ArticleBulk.MOST + 1).toList();
        assertRefused(order(BulkAction.UNPIN, many, NO_REASON, null), "refused.bulkTooMany");
    }

    @Test
    void sentTwiceItIsOneActAndNobodyElsesToLookAt() {
        var order = order(BulkAction.UNPIN, ids, NO_REASON, null);
        var job = bulk.start(order);

        assertThat(bulk.start(order)).isEqualTo(job);
        assertThat(bulk.last()).hasSize(1);
        offices.as(articles.newsroom().editor());
        assertThatThrownBy(() -> bulk.state(job)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bulk.start(order)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> bulk.state(null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void articlesOfAnotherOfficeAreNotTouchedNorTold() {
        var other = articles.newsroom();
        offices.as(other.writer());
        var foreign = articles.draft(other, articles.content("Của cơ quan khác"));
        articles.approve(other, foreign);
        offices.as(newsroom.editor());

        assertRefused(order(BulkAction.PUBLISH, List.of(foreign), NO_REASON, null), "refused.bulkNothing");
        var state = finished(order(BulkAction.UNPIN, List.of(ids.get(0), foreign), NO_REASON, null));
        assertThat(state.total()).isEqualTo(1);
    }

    @Test
    void whoeverHasLostThePermissionMeanwhileChangesNothing() throws SQLException {
        offices.as(newsroom.editor());
        var order = order(BulkAction.WITHDRAW, ids, "Không còn đúng", null);
        Rows.change(
                "update role_grant set valid_from = current_date - 9, valid_to = current_date - 5 where account_id = ?",
                newsroom.editor().account().id());

        var job = bulk.start(order);

        assertThat(awaited(job).refused()).isEqualTo(3);
        assertThat(bulk.state(job).refusals())
                .allSatisfy(refusal -> assertThat(refusal.reason()).contains("không còn quyền"));
    }

    private BulkOrder order(BulkAction action, List<UUID> chosen, String reason, LocalDate day) {
        return new BulkOrder(Uuids.next(), action, chosen, reason, day);
    }

    private void assertRefused(BulkOrder order, String key) {
        assertThatThrownBy(() -> bulk.start(order)).hasMessage(key);
    }

    private List<UUID> listed(Which which) {
        offices.as(newsroom.editor());
        return bulk.list(new BulkFilter(which, null, newsroom.unit(), null)).rows().stream()
                .map(BulkRow::id)
                .toList();
    }

    private BulkState finished(BulkOrder order) {
        offices.as(newsroom.editor());
        return awaited(bulk.start(order));
    }

    /** The server works it off beside the test, at the latest in its next round. */
    private BulkState awaited(UUID job) {
        for (int tries = 0; tries < MOST_TRIES && !bulk.state(job).isFinished(); tries++) {
            Thread.onSpinWait();
        }
        assertThat(bulk.state(job)).matches(BulkState::isFinished, "is finished");
        return bulk.state(job);
    }
}
