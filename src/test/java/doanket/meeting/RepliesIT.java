package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RepliesIT {

    @Inject
    Replies replies;

    @Inject
    MeetingReading reading;

    @Inject
    MeetingLife life;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    private Round round;
    private UUID meeting;

    @BeforeEach
    void anInvitation() {
        round = meetings.round();
        meeting = meetings.announced(round, "Có mời");
        offices.as(round.member());
    }

    @Test
    void oneMemberAnswersForTheUnitAndTheOthersSeeIt() {
        var asked = mine();
        replies.answer(meeting, asked.id(), asked.seen(), new Answer(Reply.SUBSTITUTE, " Vừ A Chu,  Phó Chủ tịch", ""));

        offices.as(round.leader());
        var seen = mine();

        assertThat(seen.reply()).isEqualTo(Reply.SUBSTITUTE);
        assertThat(seen.who()).isEqualTo("Vừ A Chu, Phó Chủ tịch");
        assertThat(seen.repliedBy()).isEqualTo("Vừ Thị Viên");
    }

    @Test
    void theSecondOfTwoMembersIsToldWhoAnsweredFirst() {
        var asked = mine();
        replies.answer(meeting, asked.id(), asked.seen(), new Answer(Reply.COMING, "", ""));
        offices.as(round.leader());

        assertThatThrownBy(
                        () -> replies.answer(meeting, asked.id(), asked.seen(), new Answer(Reply.DECLINED, "", "Bận")))
                .isInstanceOfSatisfying(MeetingRefused.class, refusal -> {
                    assertThat(refusal).hasMessage("refused.answeredMeanwhile");
                    assertThat(refusal.arguments()[0]).isEqualTo("Vừ Thị Viên");
                });
        var again = mine();
        replies.answer(meeting, asked.id(), again.seen(), new Answer(Reply.DECLINED, "", "Đi cơ sở"));
        assertThat(mine().reason()).isEqualTo("Đi cơ sở");
    }

    @Test
    void refusesASubstituteWithoutANameAndAnAbsenceWithoutAReason() {
        var asked = mine();

        for (var bad : List.of(
                new Answer(Reply.SUBSTITUTE, " ", ""), new Answer(Reply.DECLINED, "", ""), new Answer(null, "", ""))) {
            assertThatThrownBy(() -> replies.answer(meeting, asked.id(), asked.seen(), bad))
                    .isInstanceOf(MeetingRefused.class);
        }
        assertThat(mine().reply()).isEqualTo(Reply.NONE);
    }

    @Test
    void nobodyAnswersForAnotherUnit() {
        var asked = mine();
        offices.as(round.clerk());

        assertThatThrownBy(() -> replies.answer(meeting, asked.id(), asked.seen(), new Answer(Reply.COMING, "", "")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMeetingThatIsOverTakesNoAnswer() {
        var asked = mine();
        offices.as(round.clerk());
        life.begin(meeting);
        life.close(meeting);
        offices.as(round.member());

        assertThatThrownBy(() -> replies.answer(meeting, asked.id(), asked.seen(), new Answer(Reply.COMING, "", "")))
                .hasMessage("refused.closed");
    }

    private InvitationRow mine() {
        return reading.sheet(meeting).mine().get(0);
    }
}
