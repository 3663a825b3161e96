package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.NotificationKit;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Crowd;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must be read: asked, confirmed, followed, reminded, and asked again after a material change only. */
@ExtendWith(ArquillianExtension.class)
class MustReadIT {

    private static final int CROWD = 3_000;
    private static final int MOST_STATEMENTS = 12;

    @Inject
    MustRead mustRead;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleReview review;

    @Inject
    ArticleWriting writing;

    @Inject
    Receipts receipts;

    @Inject
    Inside inside;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    @Inject
    NotificationKit notifications;

    @Inject
    Clock clock;

    private Newsroom newsroom;
    private Colleague reader;
    private UUID id;
    private LocalDate tomorrow;

    @BeforeEach
    void anArticleForOneUnit() {
        newsroom = articles.newsroom();
        reader = offices.colleague(newsroom.unit(), "Lò Thị Đọc", "MEMBER", false);
        offices.as(newsroom.writer());
        var audience = List.of(new AudienceLine(newsroom.unit(), false, null, null));
        id = articles.draft(newsroom, articles.content("Phải đọc", audience, List.of()));
        articles.approve(newsroom, id);
        review.publishNow(id);
        tomorrow = VietnamTime.day(clock.instant()).plusDays(1);
    }

    @Test
    void readersAreAskedUntilTheyConfirm() {
        offices.as(reader);
        assertThat(reading.reading(id)).isNull();
        asked();

        offices.as(reader);
        assertThat(reading.reading(id).dueOn()).isEqualTo(tomorrow);
        assertThat(reading.reading(id).confirmedAt()).isNull();
        confirm(id);
        confirm(id);

        assertThat(reading.reading(id).confirmedAt()).isNotNull();
        assertThat(confirmed()).containsExactly("Lò Thị Đọc");
    }

    @Test
    void theSheetCountsExactlyTheAudienceOfToday() {
        asked();
        offices.as(reader);
        confirm(id);
        var joined = offices.colleague(newsroom.unit(), "Vàng A Mới", "MEMBER", false);
        offices.colleague(offices.front("Ủy ban MTTQ xã Ngoài"), "Người Ngoài", "MEMBER", false);

        var sheet = sheet();

        assertThat(sheet.people())
                .extracting(ReceiptPerson::name)
                .containsExactly("Trần Thị Duyệt", "Vàng A Mới", "Nguyễn Văn Viết", "Lò Thị Đọc");
        assertThat(sheet.units()).singleElement().satisfies(unit -> {
            assertThat(unit.asked()).isEqualTo(4);
            assertThat(unit.missing()).isEqualTo(3);
        });
        left(joined);
        assertThat(sheet().people()).extracting(ReceiptPerson::name).doesNotContain("Vàng A Mới");
    }

    @Test
    void aMaterialChangeAsksAgainAndShowsWhatChangedACorrectionDoesNot() {
        asked();
        offices.as(reader);
        confirm(id);

        revised("<p>Nội dung sửa lỗi chính tả</p>");
        review.correct(id);
        offices.as(reader);
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
    void remindersGoToExactlyThoseWhoHaveNotConfirmedOnceADay() {
        asked();
        offices.as(reader);
        confirm(id);
        offices.as(newsroom.writer());

        mustRead.remind(id);

        assertThat(inside.transaction(() -> receipts.missing(id, null)))
                .containsExactlyInAnyOrder(
                        newsroom.writer().account().id(),
                        newsroom.editor().account().id());
        assertThatThrownBy(() -> mustRead.remind(id)).hasMessage("refused.remindedToday");
    }

    @Test
    void nobodyIsRemindedWhereEverybodyHasConfirmed() {
        asked();
        for (var person : List.of(reader, newsroom.writer(), newsroom.editor())) {
            offices.as(person);
            confirm(id);
        }

        assertThatThrownBy(() -> mustRead.remind(id)).hasMessage("refused.nobodyToRemind");
    }

    @Test
    void endingAsksNobodyAndAskingAnewAsksEverybody() {
        asked();
        offices.as(reader);
        confirm(id);
        offices.as(newsroom.editor());
        review.endReading(id);
        offices.as(reader);
        assertThat(reading.reading(id)).isNull();
        assertThatThrownBy(() -> confirm(id)).hasMessage("refused.readingNotAsked");

        asked();

        offices.as(reader);
        assertThat(reading.reading(id).confirmedAt()).isNull();
    }

    @Test
    void strangersReadersAndPastDaysAreRefused() {
        offices.as(reader);
        assertThatThrownBy(() -> review.askToRead(id, tomorrow, false)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mustRead.sheet(id)).isInstanceOf(NotFoundException.class);
        offices.as(offices.colleague(offices.front("Xã khác"), "Người Lạ", "MEMBER", false));
        assertThatThrownBy(() -> confirm(id)).isInstanceOf(NotFoundException.class);
        offices.as(newsroom.editor());
        assertThatThrownBy(() -> review.askToRead(id, tomorrow.minusDays(2), false))
                .hasMessage("refused.readingDayInPast");
    }

    @Test
    void theListIsAWorkbookToo() throws IOException {
        asked();
        offices.as(newsroom.writer());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(mustRead.workbook(id)))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Phải đọc");
            assertThat(rows).hasSize(5);
            assertThat(rows.get(2).getCellText(2)).isEqualTo("Chưa đọc");
        }
    }

    @Test
    void theSheetOfThreeThousandNeedsFewStatements() {
        Crowd.gather(newsroom.unit(), CROWD);
        try {
            asked();
            notifications.settle();
            offices.as(newsroom.writer());

            var statements = Statements.during(
                    () -> assertThat(mustRead.sheet(id).missing()).isEqualTo(CROWD + 3));

            assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS);
        } finally {
            Crowd.sendAway();
        }
    }

    private static void left(Colleague colleague) {
        try (var connection = Statements.connect();
                var update = connection.prepareStatement(
                        "update role_grant set valid_from = current_date - 9, valid_to = current_date - 2 where account_id = ?")) {
            update.setObject(1, colleague.account().id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asked() {
        offices.as(newsroom.editor());
        review.askToRead(id, tomorrow, false);
    }

    private ReceiptSheet sheet() {
        offices.as(newsroom.writer());
        return mustRead.sheet(id);
    }

    /** As the page does that shows the article now. */
    private void confirm(UUID article) {
        var asked = reading.reading(article);
        mustRead.confirm(article, asked == null ? 1 : asked.round());
    }

    private List<String> confirmed() {
        return sheet().people().stream()
                .filter(person -> person.confirmedAt() != null)
                .map(ReceiptPerson::name)
                .toList();
    }

    /** The next edition, approved; the rest of the test acts as the editor. */
    private void revised(String body) {
        offices.as(newsroom.writer());
        int opened = writing.revise(id);
        var content = writing.form(id).content();
        writing.write(
                id,
                opened,
                new ArticleContent(
                        content.title(),
                        content.lead(),
                        body,
                        content.byline(),
                        content.category(),
                        content.topics(),
                        content.audience(),
                        content.figures(),
                        content.attachments()));
        articles.approve(newsroom, id);
    }
}
