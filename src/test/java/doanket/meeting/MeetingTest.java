package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The life of a meeting, step by step, and each step that is refused. */
class MeetingTest {

    private static final String FIRST = "Nguyễn Thị Bích Ngân";

    @Test
    void beginsAsADraftThatIsOpen() {
        var meeting = Sample.draft();

        assertThat(meeting.isDraft()).isTrue();
        assertThat(meeting.isOpen()).isTrue();
        assertThat(meeting.announcedAt()).isNull();
        assertThat(meeting.author()).isEqualTo(Sample.clerk(Sample.BEFORE).account());
    }

    @Test
    void goesFromDraftToAnnouncedToUnderWayToClosed() {
        var meeting = Sample.announced();
        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(meeting.announcedAt()).isEqualTo(Sample.BEFORE);

        meeting.begin(Sample.clerk(Sample.DURING));
        assertThat(meeting.state()).isEqualTo(MeetingState.IN_PROGRESS);
        meeting.close(Sample.clerk(Sample.DURING));

        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(meeting.isOpen()).isFalse();
    }

    @Test
    void refusesASecondAnnouncementAndTellsWhoWasFirst() {
        var meeting = Sample.announced();

        assertThatThrownBy(() -> meeting.announce(meeting.seen(), Sample.by("Người sau", Sample.BEFORE)))
                .isInstanceOfSatisfying(MeetingRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.announcedAlready");
                    assertThat(refused.arguments()).contains(FIRST);
                });
    }

    @Test
    void refusesToAnnounceWithoutAChair() {
        var meeting = new Meeting(
                Uuids.next(),
                Sample.HOST,
                new MeetingTold(Sample.facts(), StoredPerson.of(null), StoredPerson.of(null)),
                Sample.clerk(Sample.BEFORE));

        assertThatThrownBy(() -> meeting.announce(0, Sample.clerk(Sample.BEFORE)))
                .hasMessage("refused.chairMissing");
    }

    @Test
    void refusesToAnnounceWithoutAPlace() {
        var facts = Sample.facts();
        var nowhere = new MeetingFacts(
                facts.kind(), facts.title(), "", facts.chair(), null, "", facts.day(), facts.from(), facts.to(), null);
        var meeting = new Meeting(Uuids.next(), Sample.HOST, Sample.told(nowhere), Sample.clerk(Sample.BEFORE));

        assertThatThrownBy(() -> meeting.announce(0, Sample.clerk(Sample.BEFORE)))
                .hasMessage("refused.placeMissing");
    }

    @Test
    void refusesToAnnounceWhatIsPast() {
        var meeting = Sample.draft();

        assertThatThrownBy(() -> meeting.announce(0, Sample.clerk(Sample.DURING)))
                .hasMessage("refused.startsInPast");
    }

    @Test
    void refusesToBeginADraft() {
        assertThatThrownBy(() -> Sample.draft().begin(Sample.clerk(Sample.DURING)))
                .hasMessage("refused.notAnnounced");
    }

    @Test
    void refusesToBeginTwiceAndTellsWhoOpenedIt() {
        var meeting = Sample.begun();

        assertThatThrownBy(() -> meeting.begin(Sample.by("Người sau", Sample.DURING)))
                .isInstanceOfSatisfying(MeetingRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.begunAlready");
                    assertThat(refused.arguments()).contains(FIRST);
                });
    }

    @Test
    void refusesToCloseWhatHasNotBegun() {
        assertThatThrownBy(() -> Sample.announced().close(Sample.clerk(Sample.DURING)))
                .hasMessage("refused.notBegun");
    }

    @Test
    void refusesEveryChangeOfAClosedMeeting() {
        var meeting = Sample.closed();
        var by = Sample.clerk(Sample.DURING);

        assertThatThrownBy(() -> meeting.write(0, Sample.told(Sample.facts()), by))
                .isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> meeting.begin(by)).isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> meeting.close(by)).isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> meeting.callOff("Bận", by)).isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(meeting::mustBeAnnounced).isInstanceOf(MeetingRefused.class);
    }

    @Test
    void isCalledOffWithAReasonOnly() {
        var meeting = Sample.announced();
        assertThatThrownBy(() -> meeting.callOff(" ", Sample.clerk(Sample.BEFORE)))
                .hasMessage("refused.reasonMissing");

        meeting.callOff("Mưa bão", Sample.clerk(Sample.BEFORE));

        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(meeting.reason()).isEqualTo("Mưa bão");
    }

    @Test
    void refusesToCallOffADraftAndWhatHasBegun() {
        var by = Sample.clerk(Sample.DURING);

        assertThatThrownBy(() -> Sample.draft().callOff("Bận", by)).hasMessage("refused.notAnnounced");
        assertThatThrownBy(() -> Sample.begun().callOff("Bận", by)).hasMessage("refused.begunMeanwhile");
    }

    @Test
    void refusesTheSecondOfTwoWritersAndTellsWhoWasFirst() {
        var meeting = Sample.draft();

        assertThatThrownBy(() -> meeting.write(
                        meeting.seen() + 1, Sample.told(Sample.facts()), Sample.by("Người sau", Sample.BEFORE)))
                .isInstanceOfSatisfying(MeetingRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.changedMeanwhile");
                    assertThat(refused.arguments()).contains(FIRST);
                });
    }

    @Test
    void refusesToMoveAnAnnouncedMeetingIntoThePast() {
        var meeting = Sample.announced();
        var earlier = Sample.facts("Giao ban", Sample.DAY.minusDays(20), LocalTime.of(8, 0), LocalTime.of(9, 0), null);

        assertThatThrownBy(() -> meeting.write(meeting.seen(), Sample.told(earlier), Sample.clerk(Sample.BEFORE)))
                .hasMessage("refused.startsInPast");
    }

    @Test
    void whatIsSaidOfADraftMayLieInThePast() {
        var meeting = Sample.draft();
        var earlier = Sample.facts("Đã họp", Sample.DAY.minusDays(20), LocalTime.of(8, 0), LocalTime.of(9, 0), null);

        meeting.write(meeting.seen(), Sample.told(earlier), Sample.clerk(Sample.BEFORE));

        assertThat(meeting.title()).isEqualTo("Đã họp");
    }
}
