package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is asked, what is answered, and how that stands in the attendance. */
class InvitationTest {

    private final UUID meeting = Uuids.next();
    private final UUID unit = Uuids.next();
    private final Invitation toUnit = Invitation.ofUnit(meeting, InvitationPart.ATTENDING, unit, 5);

    @Test
    void peopleStandBeforeUnitsAndUnitsBeforeGuestsFromOutside() {
        var person = Invitation.ofPerson(meeting, InvitationPart.ATTENDING, Sample.chair());
        var outsider = Invitation.ofOutsider(meeting, InvitationPart.ATTENDING, "Già làng A", "");

        assertThat(person.rank()).isLessThan(toUnit.rank());
        assertThat(toUnit.rank()).isLessThan(outsider.rank());
    }

    @Test
    void refusesAnOutsiderWithoutAName() {
        assertThatThrownBy(() -> Invitation.ofOutsider(meeting, InvitationPart.ATTENDING, " ", "Già làng"))
                .hasMessage("refused.inviteeMissing");
    }

    @Test
    void refusesTheSecondAnswerAndTellsWhoGaveTheFirst() {
        toUnit.answer(0, new Answer(Reply.COMING, "", ""), Sample.by("Lò Thị Nhận", Sample.BEFORE));

        assertThatThrownBy(() -> toUnit.answer(1, new Answer(Reply.COMING, "", ""), Sample.clerk(Sample.BEFORE)))
                .isInstanceOfSatisfying(MeetingRefused.class, refused -> {
                    assertThat(refused).hasMessage("refused.answeredMeanwhile");
                    assertThat(refused.arguments()).contains("Lò Thị Nhận");
                });
    }

    @Test
    void refusesAnAnswerToAnInvitationThatWasChangedMeanwhile() {
        assertThatThrownBy(() -> toUnit.answer(1, new Answer(Reply.COMING, "", ""), Sample.clerk(Sample.BEFORE)))
                .hasMessage("refused.itemChanged");
    }

    @Test
    void refusesAnswersThatLackSomething() {
        var by = Sample.clerk(Sample.BEFORE);
        long seen = 0;

        assertThatThrownBy(() -> toUnit.answer(seen, new Answer(null, "", ""), by))
                .hasMessage("refused.answerMissing");
        assertThatThrownBy(() -> toUnit.answer(seen, new Answer(Reply.SUBSTITUTE, "", ""), by))
                .hasMessage("refused.substituteMissing");
        assertThatThrownBy(() -> toUnit.answer(seen, new Answer(Reply.DECLINED, "", " "), by))
                .hasMessage("refused.reasonMissing");
    }

    @Test
    void aSubstituteStandsInTheAttendanceInsteadOfWhoWasAsked() {
        var person = Invitation.ofPerson(meeting, InvitationPart.ATTENDING, Sample.chair());
        person.answer(0, new Answer(Reply.SUBSTITUTE, "Vừ A Chu", ""), Sample.clerk(Sample.BEFORE));

        var attendee = Attendee.invited(person, "");

        assertThat(attendee.person()).isNull();
        assertThat(attendee.invitation()).isEqualTo(person.invitationId());
    }

    @Test
    void aUnitsLineIsOfTheUnitUntilSomebodyIsNamed() {
        var attendee = Attendee.invited(toUnit, "Hội Nông dân tỉnh");

        attendee.mark(new Mark(Standing.PRESENT, "Tòng Văn Xôm", "Chuyên viên", null));

        assertThat(attendee.meeting()).isEqualTo(meeting);
    }

    @Test
    void refusesSomebodyWithoutANameInTheAttendance() {
        assertThatThrownBy(() -> Attendee.more(meeting, unit, " ", "")).hasMessage("refused.attendeeMissing");
    }
}
