package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Points of the agenda, what was said to them, and pictures. */
class AgendaItemTest {

    private final UUID meeting = Uuids.next();

    private AgendaItem item(String title, int minutes) {
        return new AgendaItem(meeting, 2, new ItemFacts(title, minutes, ""));
    }

    @Test
    void refusesAPointWithoutATitle() {
        assertThatThrownBy(() -> item("  ", 10)).hasMessage("refused.itemTitleMissing");
    }

    @Test
    void refusesLessThanNoTimeAndMoreThanADay() {
        assertThatThrownBy(() -> item("Thảo luận", -1)).hasMessage("refused.minutesWrong");
        assertThatThrownBy(() -> item("Thảo luận", ItemFacts.MINUTES_MAX + 1)).hasMessage("refused.minutesWrong");
        assertThat(item("Thảo luận", 0).outcome()).isEqualTo(ItemOutcome.OPEN);
    }

    @Test
    void refusesTheSecondOfTwoWhoChangeIt() {
        var item = item("Thảo luận", 30);

        assertThatThrownBy(() -> item.write(1, new ItemFacts("Khác", 10, ""))).hasMessage("refused.itemChanged");
    }

    @Test
    void whatIsCarriedOverBeginsOpenInTheNextMeeting() {
        var item = item("Thảo luận", 30);
        item.become(ItemOutcome.CARRIED);
        var next = Uuids.next();

        var carried = item.carriedTo(next, 4);

        assertThat(carried.meeting()).isEqualTo(next);
        assertThat(carried.position()).isEqualTo(4);
        assertThat(carried.outcome()).isEqualTo(ItemOutcome.OPEN);
    }

    @Test
    void refusesAContributionWithoutKindSpeakerOrText() {
        var by = Sample.clerk(Sample.DURING);
        var speaker = StoredPerson.of(Sample.chair());
        var said = new Contribution(Uuids.next(), meeting, 1);

        assertThatThrownBy(() -> said.tell(speaker, facts(null, "Nhất trí."), by))
                .hasMessage("refused.contributionKindMissing");
        assertThatThrownBy(() -> said.tell(StoredPerson.of(null), facts(ContributionKind.SPEECH, "Nhất trí."), by))
                .hasMessage("refused.speakerMissing");
        assertThatThrownBy(() -> said.tell(speaker, facts(ContributionKind.SPEECH, " "), by))
                .hasMessage("refused.textMissing");
    }

    @Test
    void refusesTheSecondOfTwoWhoChangeWhatWasSaid() {
        var said = new Contribution(Uuids.next(), meeting, 1)
                .tell(
                        StoredPerson.of(Sample.chair()),
                        facts(ContributionKind.CONCLUSION, "Kết luận."),
                        Sample.by("Thư ký", Sample.DURING));

        assertThatThrownBy(() -> said.expect(1))
                .isInstanceOfSatisfying(
                        MeetingRefused.class,
                        refused -> assertThat(refused.arguments()).contains("Thư ký"));
    }

    private static ContributionFacts facts(ContributionKind kind, String text) {
        return new ContributionFacts(kind, null, "", "", null, text);
    }

    @Test
    void aPicturesWordsAreChangedLater() {
        var photo = MeetingFile.photo(meeting, 1, Uuids.next(), new FileWords("a.jpg", "Cũ", "Mô tả", ""));

        photo.caption(new FileWords("", "  Quang cảnh  buổi làm việc ", "", "Ảnh: A"));

        assertThat(photo.meeting()).isEqualTo(meeting);
        assertThatThrownBy(() -> photo.caption(new FileWords("", " ", "", ""))).hasMessage("refused.captionMissing");
    }

    @Test
    void refusesACaptionOfWhatIsNoPicture() {
        var paper = MeetingFile.paper(meeting, null, 1, Uuids.next(), "so-lieu.xlsx");

        assertThatThrownBy(() -> paper.caption(new FileWords("", "Chú thích", "", "")))
                .hasMessage("refused.notAPicture");
    }
}
