package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.calendar.Workdays;
import doanket.notification.NotificationReading;
import doanket.platform.VietnamTime;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers are asked again after a material change only, confirm what they saw, and are reminded by rule once a day. */
class MustReadAgainIT extends ReadingIT {

    @Inject
    Workdays workdays;

    @Inject
    NotificationReading told;

    @Inject
    ReceiptRepository requests;

    @Inject
    ArticleRepository stored;

    @Inject
    NewsNotices notices;

    @Test
    void aMaterialChangeAsksAgainAndShowsWhatChangedACorrectionDoesNot() {
        asked();
        offices.as(reader);
        confirm(id);

        revised("<p>Nội dung sửa lỗi chính tả</p>");
        notifications.settle();
        var before = toldTo(reader);
        offices.as(newsroom.editor());
        review.correct(id);
        assertThat(review.sheet(id).events()).extracting(EventRow::kind).contains("CORRECTED");
        notifications.settle();
        assertThat(toldTo(reader)).isEqualTo(before);
        assertThat(reading.reading(id).confirmedAt()).isNotNull();

        revised("<p>Nội dung quan trọng mới</p>");
        review.publishNow(id);
        offices.as(reader);
        assertThat(reading.reading(id).confirmedAt()).isNull();
        assertThat(reading.reading(id).earlier()).isEqualTo(1);
        assertThat(mustRead.changes(id).fields())
                .extracting(FieldDifference::field)
                .containsExactly("body");
        confirm(id);
        assertThat(reading.reading(id).earlier()).isNull();
    }

    @Test
    void whoeverHasTheOldTextOnScreenDoesNotConfirmTheNew() {
        asked();
        offices.as(reader);
        int seen = reading.reading(id).round();
        revised("<p>Nội dung quan trọng mới</p>");
        review.publishNow(id);
        offices.as(reader);

        assertThatThrownBy(() -> mustRead.confirm(id, seen)).hasMessage("refused.readingChanged");
        assertThat(reading.reading(id).confirmedAt()).isNull();
    }

    @Test
    void whatWasWithdrawnAndRewrittenIsAskedAgain() {
        asked();
        offices.as(reader);
        confirm(id);
        offices.as(newsroom.editor());
        review.withdraw(id, "Số liệu sai");

        revised("<p>Số liệu đúng</p>");
        review.publishNow(id);

        offices.as(reader);
        assertThat(reading.reading(id).confirmedAt()).isNull();
        assertThat(reading.reading(id).earlier()).isEqualTo(1);
    }

    @Test
    void whatIsNotOnScreenCannotBeCorrected() {
        offices.as(newsroom.editor());
        assertThatThrownBy(() -> review.correct(id)).hasMessage("refused.notCorrectable");
    }

    @Test
    void theRuleRemindsInOfficeHoursAndOnceADay() {
        offices.as(newsroom.editor());
        review.askToRead(id, tomorrow, true);
        var nine = VietnamTime.instant(tomorrow.atTime(9, 0));

        assertThat(reminded(Clock.fixed(nine.minusSeconds(7_200), ZoneOffset.UTC)))
                .isFalse();
        assertThat(reminded(Clock.fixed(nine, ZoneOffset.UTC))).isTrue();
        var at = remindedAt();
        reminded(Clock.fixed(nine.plusSeconds(3_600), ZoneOffset.UTC));

        assertThat(remindedAt()).isEqualTo(at).isEqualTo(nine);
        reminded(Clock.fixed(nine.plusSeconds(86_400), ZoneOffset.UTC));
        assertThat(remindedAt()).isEqualTo(nine.plusSeconds(86_400));
    }

    private List<String> toldTo(Colleague colleague) {
        offices.as(colleague);
        return told.list(null).rows().stream()
                .map(row -> row.title() + " " + row.times())
                .toList();
    }

    @Test
    void whereTheAudienceReachesNobodyThereIsNobodyToRemindAndItSaysSo() {
        var empty = offices.front("Ủy ban MTTQ xã Chưa Có Người");
        offices.as(newsroom.writer());
        var audience = List.of(new AudienceLine(empty, false, null, null));
        var unread = articles.draft(newsroom, articles.content("Không ai đọc", audience, List.of()));
        articles.approve(newsroom, unread);
        review.publishNow(unread);
        review.askToRead(unread, tomorrow, false);
        offices.as(newsroom.writer());

        assertThatThrownBy(() -> mustRead.remind(unread)).hasMessage("refused.nobodyAsked");
    }

    /** Works off what is due at that moment, of other tests as well, and tells whether this article was. */
    private boolean reminded(Clock at) {
        var round = new ReminderRound(requests, stored, receipts, notices, new ReminderRound.Times(workdays, at));
        boolean more = true;
        while (more) {
            more = inside.transaction(round::remindNext);
        }
        return remindedAt() != null;
    }

    private Instant remindedAt() {
        return inside.transaction(() -> requests.request(id).orElseThrow().remindedAt());
    }
}
