package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileService;
import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lies on the table of a meeting, and where those invited come across it. */
@ExtendWith(ArquillianExtension.class)
class MeetingPapersIT {

    @Inject
    MeetingPapers papers;

    @Inject
    Agenda agenda;

    @Inject
    MeetingNews news;

    @Inject
    MeetingReading reading;

    @Inject
    FileService files;

    @Inject
    HomeService home;

    @Inject
    SearchService search;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    private Round round;
    private UUID meeting;

    @BeforeEach
    void aMeetingUnderWay() {
        round = meetings.round();
        meeting = meetings.begun(round, "Có tài liệu");
    }

    @Test
    void aPaperOfAPointIsOpenToThoseInvitedAndToNobodyElse() throws IOException {
        var item = agenda.add(meeting, new ItemFacts("Xem tài liệu", 10, ""));
        papers.add(meeting, item, words(null), "so-lieu.png", picture(3));

        var paper = agenda.sheet(meeting).items().get(1).papers();
        assertThat(paper)
                .singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo("so-lieu.jpg"));
        offices.as(round.member());
        assertThat(files.open(paper.get(0).file(), 0).file().id())
                .isEqualTo(paper.get(0).file());
        offices.as(offices.colleague(offices.front("Ủy ban MTTQ xã Lạ"), "Người Lạ", "STAFF", false));
        assertThatThrownBy(() -> files.open(paper.get(0).file(), 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theMeetingIsFoundByTheWordsOfItsPapersByThoseInvitedOnly() {
        var word = "t" + Uuids.next().toString().substring(24);
        var text = ("Số liệu " + word + " của các xã").getBytes(StandardCharsets.UTF_8);
        papers.add(meeting, null, words(null), "so-lieu.txt", new ByteArrayInputStream(text));
        var paper = reading.sheet(meeting).papers().get(0).id();

        offices.as(round.member());
        assertThat(found(word)).isEqualTo(1);
        offices.as(offices.colleague(offices.front("Ủy ban MTTQ xã Lạ"), "Người Lạ", "STAFF", false));
        assertThat(found(word)).isZero();

        offices.as(round.clerk());
        papers.remove(meeting, paper);
        assertThat(found(word)).isZero();
    }

    private long found(String word) {
        return search.find(new SearchQuestion(word, null, null, null, null, null, 1, null))
                .total();
    }

    @Test
    void aCaptionedPictureGoesIntoTheNews() throws IOException {
        papers.add(meeting, null, words("Quang cảnh buổi làm việc"), "anh.png", picture(5));
        var article = Uuids.next();

        news.draft(meeting, article);

        assertThat(reading.sheet(meeting).photos()).singleElement().satisfies(photo -> {
            assertThat(photo.caption()).isEqualTo("Quang cảnh buổi làm việc");
            assertThat(photo.alternative()).isEqualTo("Các đại biểu ngồi quanh bàn");
        });
        assertThat(reading.sheet(meeting).held().articles())
                .extracting(one -> one.id())
                .containsExactly(article);
    }

    @Test
    void aPointOfAnotherMeetingIsUnknown() {
        var other = meetings.begun(round, "Khác");
        var item = agenda.add(other, new ItemFacts("Của buổi khác", 5, ""));

        assertThatThrownBy(() -> papers.add(meeting, item, words(null), "a.png", picture(4)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> agenda.remove(meeting, item)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.remove(meeting, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theFirstPageTellsOfInvitationsToAnswer() {
        var announced = meetings.announced(round, "Chờ trả lời");

        offices.as(round.member());

        assertThat(home.tiles())
                .filteredOn(tile -> tile.key().equals("meeting.toAnswer"))
                .flatExtracting(Tile::rows)
                .extracting(row -> row.href())
                .contains("/meeting/view?id=" + announced);
        assertThat(home.tiles()).extracting(Tile::key).contains("meeting.next");
    }

    @Test
    void theFirstPageTellsWhoPreparedItOfAMeetingThatIsOverAndNotClosed() {
        var announced = meetings.announced(round, "Đã qua");
        Rows.change(
                "update meeting set starts_at = starts_at - interval '20 days', ends_at = ends_at - interval '20 days'"
                        + " where id = ?",
                announced);

        assertThat(addresses("meeting.toClose")).containsExactly("/meeting/view?id=" + announced);
        offices.as(round.member());
        assertThat(addresses("meeting.toClose")).isEmpty();
        assertThat(addresses("meeting.toAnswer")).doesNotContain("/meeting/view?id=" + announced);
    }

    private List<String> addresses(String tile) {
        return home.tiles().stream()
                .filter(one -> one.key().equals(tile))
                .flatMap(one -> one.rows().stream())
                .map(row -> row.href())
                .toList();
    }

    private static FileWords words(String caption) {
        return new FileWords("", caption, caption == null ? null : "Các đại biểu ngồi quanh bàn", "");
    }

    private static InputStream picture(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
