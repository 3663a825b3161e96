package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written down of a meeting: who came, what was said, the minutes. */
@ExtendWith(ArquillianExtension.class)
class RecordIT {

    @Inject
    Attendance attendance;

    @Inject
    Contributions contributions;

    @Inject
    Minutes minutes;

    @Inject
    MeetingLife life;

    @Inject
    MeetingReading reading;

    @Inject
    MeetingDirectory directory;

    @Inject
    FrozenRepository frozen;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    @Resource
    UserTransaction transaction;

    private Round round;
    private UUID meeting;

    @BeforeEach
    void aMeetingUnderWay() {
        round = meetings.round();
        meeting = meetings.begun(round, "Đang họp");
    }

    @Test
    void whoeverIsExpectedStandsInTheTableAndIsMarkedOnce() {
        var rows = attendance.sheet(meeting).rows();
        assertThat(rows).hasSize(2).allMatch(row -> row.standing() == Standing.EXPECTED);
        var unit = rows.stream()
                .filter(row -> row.invitation() != null)
                .findFirst()
                .orElseThrow();

        attendance.mark(meeting, Map.of(unit.key(), new Mark(Standing.SUBSTITUTE, "Vừ A Chu", "Phó Chủ tịch", null)));
        attendance.mark(meeting, Map.of(unit.key(), new Mark(Standing.PRESENT, "Vừ A Chu", "Phó Chủ tịch", null)));

        var marked = attendance.sheet(meeting).rows().stream()
                .filter(row -> row.invitation() != null)
                .toList();
        assertThat(marked).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Vừ A Chu");
            assertThat(row.insteadOf()).startsWith("Ủy ban MTTQ xã Mời");
            assertThat(row.standing()).isEqualTo(Standing.PRESENT);
        });
    }

    @Test
    void theRestIsMarkedAtOnceAndCountedByUnit() {
        attendance.markRest(meeting);
        attendance.add(meeting, round.unit(), new Mark(Standing.GUEST, "Khách đến thêm", "Trưởng bản", null));

        var sheet = attendance.sheet(meeting);

        assertThat(sheet.there()).isEqualTo(3);
        assertThat(sheet.units())
                .filteredOn(unit -> unit.unitName().startsWith("Ủy ban MTTQ xã Mời"))
                .extracting(UnitCount::all, UnitCount::there)
                .containsExactly(org.assertj.core.api.Assertions.tuple(2L, 2L));
        assertThat(directory.outcome(meeting).attendees()).contains("Khách mời có đồng chí Khách đến thêm");
    }

    @Test
    void aMemberOfAnInvitedUnitSaysThatHeIsThere() {
        offices.as(round.member());
        attendance.arrive(meeting);
        attendance.arrive(meeting);

        offices.as(round.clerk());
        assertThat(attendance.sheet(meeting).rows())
                .filteredOn(row -> row.name().equals("Vừ Thị Viên"))
                .singleElement()
                .satisfies(row -> assertThat(row.standing()).isEqualTo(Standing.PRESENT));
    }

    @Test
    void aLineOfAnotherMeetingIsUnknown() {
        var other = meetings.begun(round, "Khác");
        attendance.markRest(other);
        var key = attendance.sheet(other).rows().get(0).key();

        assertThatThrownBy(() -> attendance.mark(meeting, Map.of(key, new Mark(Standing.ABSENT, null, null, null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attendance.mark(meeting, Map.of("x", new Mark(Standing.ABSENT, null, null, null))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSpeakerHasThePostOfThatDayAndAFormSentTwiceMakesOneSpeech() {
        var leader = offices.as(round.leader()).person();
        offices.as(round.clerk());
        var id = Uuids.next();
        var facts = new ContributionFacts(ContributionKind.REPORT, leader, "", "", null, "Báo cáo.\n\nHai đoạn.");

        contributions.add(meeting, id, facts);
        contributions.add(meeting, id, facts);

        assertThat(contributions.sheet(meeting).said()).singleElement().satisfies(row -> {
            assertThat(row.told()).startsWith("Lò Văn Trưởng, ");
            assertThat(row.paragraphs()).containsExactly("Báo cáo.", "Hai đoạn.");
        });
        assertThatThrownBy(() -> contributions.write(meeting, id, 99, facts)).hasMessage("refused.changedMeanwhile");
    }

    @Test
    void refusesASpeechWithoutSpeakerOrText() {
        var nobody = new ContributionFacts(ContributionKind.SPEECH, null, " ", "", null, "Ý kiến");
        var nothing = new ContributionFacts(ContributionKind.SPEECH, null, "Ông A", "", null, " ");

        assertThatThrownBy(() -> contributions.add(meeting, Uuids.next(), nobody))
                .hasMessage("refused.speakerMissing");
        assertThatThrownBy(() -> contributions.add(meeting, Uuids.next(), nothing))
                .hasMessage("refused.textMissing");
    }

    @Test
    void theConclusionGoesOnParagraphByParagraph() {
        contributions.add(
                meeting,
                Uuids.next(),
                new ContributionFacts(ContributionKind.CONCLUSION, null, "Bí thư", "", null, "Một.\nHai.\n\n"));

        var outcome = directory.outcome(meeting);

        assertThat(outcome.conclusions()).containsExactly("Một.", "Hai.");
        assertThat(outcome.units()).containsExactly(round.unit());
    }

    @Test
    void whoWritesSecondIsToldAndKeepsHisOwnWithoutLosingTheOther() {
        var second = offices.colleague(round.host(), "Trần Văn Hai", "CLERK", false);
        offices.as(round.clerk());
        assertThat(minutes.keep(meeting, 0, "Khai mạc").number()).isEqualTo(1);
        assertThat(minutes.keep(meeting, 1, "Khai mạc lúc 8 giờ").number()).isEqualTo(2);
        assertThat(minutes.keep(meeting, 1, "Khai mạc lúc 8 giờ").number()).isEqualTo(2);

        offices.as(second);
        assertThatThrownBy(() -> minutes.keep(meeting, 0, "Bản khác"))
                .isInstanceOfSatisfying(MeetingRefused.class, refusal -> {
                    assertThat(refusal).hasMessage("refused.minutesChanged");
                    assertThat(refusal.arguments()[0]).isEqualTo("Nguyễn Thị Thư Ký");
                });
        var mine = minutes.keep(meeting, minutes.state(meeting).number(), "Bản khác");

        assertThat(mine.by()).isEqualTo("Trần Văn Hai");
        assertThat(minutes.sheet(meeting).body()).isEqualTo("Bản khác");
    }

    @Test
    void aClosedMeetingIsReadAndNoLongerWritten() {
        minutes.keep(meeting, 0, "Biên bản cuối");
        life.close(meeting);

        assertThatThrownBy(() -> minutes.keep(meeting, 1, "Sửa lén")).hasMessage("refused.closed");
        assertThatThrownBy(() -> attendance.markRest(meeting)).hasMessage("refused.closed");
        offices.as(round.member());
        assertThat(reading.sheet(meeting).held().minutes()).isEqualTo("Biên bản cuối");
        assertThatThrownBy(() -> minutes.sheet(meeting)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatLayOnTheTableStaysAsItWas() throws Exception {
        assertThat(reading.sheet(meeting).onTable().isFrozen()).isTrue();
        var task = new FollowUp(UUID.randomUUID(), "Kế hoạch giám sát", "MTTQ xã", null, true, "Quá hạn", "/task/view");
        var figure = new MeetingFigure("open", "Đang mở", "1.234", "/task/list");

        transaction.begin();
        frozen.keep(meeting, new OnTable(List.of(figure), List.of(task), null));
        transaction.commit();

        var table = reading.sheet(meeting).onTable();
        assertThat(table.figures()).containsExactly(figure);
        assertThat(table.followUps()).containsExactly(task);
        assertThat(table.overdue()).isEqualTo(1);
    }
}
