package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.calendar.Workdays;
import doanket.news.ArticleWriting;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a meeting goes on to: the letter before it, the next one of its series, the calendar and the news of it. */
@ExtendWith(ArquillianExtension.class)
class AfterMeetingIT {

    @Inject
    NextMeetings next;

    @Inject
    MeetingNews news;

    @Inject
    MeetingLetters letters;

    @Inject
    MeetingCalendar calendar;

    @Inject
    MeetingFeeds feeds;

    @Inject
    FromThisMeeting fromThisMeeting;

    @Inject
    ArticleWriting articles;

    @Inject
    MeetingReading reading;

    @Inject
    MeetingWriting writing;

    @Inject
    MeetingLife life;

    @Inject
    Agenda agenda;

    @Inject
    Contributions contributions;

    @Inject
    Attendance attendance;

    @Inject
    Workdays workdays;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    private Round round;
    private UUID meeting;

    @BeforeEach
    void aMeetingUnderWay() {
        round = meetings.round();
        meeting = meetings.begun(round, "Giao ban <tháng>");
    }

    @Test
    void theNextMeetingOfTheSeriesTakesOverWhatWasLeftOpen() {
        var carried = agenda.add(meeting, new ItemFacts("Việc để lại", 20, "Ông A"));
        agenda.add(meeting, new ItemFacts("Việc đã xong", 10, ""));
        agenda.mark(meeting, carried, ItemOutcome.CARRIED);
        life.close(meeting);

        var id = next.prepare(meeting, Rhythm.MONTHLY);

        var items = agenda.sheet(id).items();
        assertThat(items).extracting(AgendaRow::title).hasSize(2).endsWith("Việc để lại");
        assertThat(items.get(0).isFollowUp()).isTrue();
        assertThat(items.get(1).carried()).isTrue();
        var facts = writing.form(id).facts();
        assertThat(workdays.isWorking(facts.day())).isTrue();
        assertThat(facts.day()).isAfter(writing.form(meeting).facts().day().plusDays(27));
        assertThat(reading.sheet(id).invitations())
                .extracting(InvitationRow::unit)
                .containsExactly(round.unit());
        assertThatThrownBy(() -> next.prepare(meeting, Rhythm.WEEKLY)).hasMessage("refused.nextThere");
    }

    @Test
    void theLetterIsAPaperInBothForms() throws IOException {
        var pdf = letters.pdf(meeting, null);
        var docx = letters.docx(meeting, null);

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("GIẤY MỜI", "trân trọng kính mời", "Hội trường xã", "08:00");
        }
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(read)) {
            assertThat(text.getText()).contains("Giao ban <tháng>", "đại diện Ủy ban MTTQ xã Mời");
        }
        assertThatThrownBy(() -> letters.pdf(meeting, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theNewsOfItIsADraftLinkedBothWays() {
        var chair = offices.as(round.clerk()).person();
        contributions.add(
                meeting,
                Uuids.next(),
                new ContributionFacts(ContributionKind.CONCLUSION, chair, "", "", null, "Giao <b>MTTQ</b> & UBND."));
        attendance.markRest(meeting);
        var id = Uuids.next();

        news.draft(meeting, id);
        news.draft(meeting, id);

        var content = articles.form(id).content();
        assertThat(content.title()).isEqualTo("Giao ban <tháng>");
        assertThat(content.lead()).contains("tại Hội trường xã", "Nguyễn Thị Thư Ký", "chủ trì");
        assertThat(content.body())
                .contains("Tham dự có", "Kết luận buổi làm việc", "Giao &lt;b&gt;MTTQ&lt;/b&gt; &amp; UBND.");
        assertThat(reading.sheet(meeting).held().articles()).singleElement().satisfies(article -> {
            assertThat(article.published()).isFalse();
            assertThat(article.address()).isEqualTo("/news/edit?id=" + id);
        });
        assertThat(fromThisMeeting.slotsOf(id).get(0).href()).isEqualTo("/meeting/view?id=" + meeting);
        offices.as(round.member());
        assertThat(reading.sheet(meeting).held().articles()).isEmpty();
    }

    @Test
    void newsIsMadeOfWhatTookPlaceOnly() {
        var announced = meetings.announced(round, "Chưa họp");

        assertThatThrownBy(() -> news.draft(announced, Uuids.next())).hasMessage("refused.notBegun");
    }

    @Test
    void theCalendarShowsTheReadersMeetingsAndTheFeedAlsoWhatWasCalledOff() {
        var off = meetings.announced(round, "Sẽ hủy");
        life.callOff(off, "Hoãn");
        offices.as(round.member());
        var day = VietnamTime.day(reading.sheet(meeting).head().startsAt());

        var shown = calendar.between(day, day, round.host());

        assertThat(shown).singleElement().satisfies(row -> {
            assertThat(row.meeting().id()).isEqualTo(meeting);
            assertThat(row.invited()).startsWith("Ủy ban MTTQ xã Mời");
        });
        assertThat(calendar.between(day, day, round.unit()))
                .as("what the unit is invited to is in its calendar, too")
                .extracting(row -> row.meeting().id())
                .contains(meeting);
        assertThat(calendar.units()).extracting(Choice::id).contains(round.host(), round.unit());
        assertThat(calendar.between(day, day, Uuids.next())).isEmpty();
        assertThat(feeds.feed()).extracting(MeetingRow::id).contains(meeting, off);
        offices.as(offices.colleague(offices.front("Ủy ban MTTQ xã Ngoài"), "Người Ngoài", "STAFF", false));
        assertThat(feeds.feed()).extracting(MeetingRow::id).doesNotContain(meeting, off);
    }
}
