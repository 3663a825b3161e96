package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.Closing;
import doanket.organisation.UnitService;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingLifeIT {

    @Inject
    MeetingWriting writing;

    @Inject
    MeetingLife life;

    @Inject
    MeetingReading reading;

    @Inject
    MeetingDirectory directory;

    @Inject
    Invitations invitations;

    @Inject
    Invitees invitees;

    @Inject
    MeetingRepository repository;

    @Inject
    UnitService units;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private Round round;

    @BeforeEach
    void anOffice() {
        round = meetings.round();
    }

    @Test
    void anAnnouncedMeetingIsOpenToEveryMemberOfAnInvitedUnit() {
        var id = meetings.announced(round, "Mời cả đơn vị");

        offices.as(round.member());

        assertThat(reading.sheet(id).mine()).singleElement().satisfies(asked -> {
            assertThat(asked.unit()).isEqualTo(round.unit());
            assertThat(asked.reply()).isEqualTo(Reply.NONE);
        });
        assertThat(show(MeetingQuery.Show.TO_ANSWER)).extracting(MeetingRow::id).containsExactly(id);
        assertThat(directory.briefs(List.of(id, UUID.randomUUID()))).containsOnlyKeys(id);
    }

    @Test
    void whoeverIsInvitedInPersonMayOpenItThoughTheUnitIsNot() {
        var id = meetings.draft(round, "Mời đích danh");
        var member = offices.as(round.member());
        offices.as(round.clerk());
        invitations.invite(id, InvitationPart.GUEST, List.of(), List.of(member.person()));
        life.announce(id, writing.form(id).head().seen());

        offices.as(round.leader());
        assertThatThrownBy(() -> reading.sheet(id)).isInstanceOf(NotFoundException.class);
        assertThat(directory.briefs(List.of(id))).isEmpty();
        offices.as(round.member());
        assertThat(reading.sheet(id).head().manages()).isFalse();
        assertThat(show(MeetingQuery.Show.UPCOMING)).extracting(MeetingRow::id).contains(id);
    }

    @Test
    void theAnnouncementReachesTheMembersOfTheUnitAndTheSecretary() {
        var id = meetings.announced(round, "Báo cho ai");
        acting.asSystem();

        assertThat(invitees.of(repository.meeting(id), null))
                .containsExactlyInAnyOrder(
                        round.leader().account().id(),
                        round.member().account().id(),
                        round.clerk().account().id());
    }

    @Test
    void aDraftIsToldToNobody() {
        var id = meetings.draft(round, "Chưa báo ai");
        invitations.invite(id, InvitationPart.ATTENDING, List.of(round.unit()), List.of());

        assertThat(Rows.text(
                        "select count(*) from (select 1 from happening where subject_id = ?"
                                + " union all select 1 from notification where subject_id = ?) told",
                        id,
                        id))
                .isEqualTo("0");
    }

    @Test
    void thePostsOfInvitedPeopleAreThoseOfTheDay() {
        var id = meetings.draft(round, "Chức vụ");
        var leader = offices.as(round.leader());
        offices.as(round.clerk());
        invitations.invite(id, InvitationPart.BESIDE, List.of(round.unit()), List.of(leader.person()));

        assertThat(invitations.sheet(id).rows())
                .extracting(InvitationRow::person)
                .containsExactly(leader.person(), null);
        assertThat(directory.outcome(id).attendees())
                .startsWith("Cùng dự có đồng chí Lò Văn Trưởng, ")
                .contains("; đại diện Ủy ban MTTQ xã Mời");
    }

    @Test
    void refusesToAnnounceWhatNobodyIsInvitedTo() {
        var id = meetings.draft(round, "Không ai");
        long seen = writing.form(id).head().seen();

        assertThatThrownBy(() -> life.announce(id, seen)).hasMessage("refused.nobodyInvited");
    }

    @Test
    void namesAnInvitedUnitThatWasClosedMeanwhile() {
        var id = meetings.draft(round, "Đơn vị đã kết thúc");
        invitations.invite(id, InvitationPart.ATTENDING, List.of(round.unit()), List.of());
        acting.asSystem();
        units.close(round.unit(), new Closing(VietnamTime.day(clock.instant()).minusDays(1), List.of(), null, null));
        offices.as(round.clerk());
        long seen = writing.form(id).head().seen();

        assertThatThrownBy(() -> life.announce(id, seen)).hasMessage("refused.unitClosed");
    }

    @Test
    void theSecondPressOfTheSameButtonIsToldWhoWasFirst() {
        var id = meetings.begun(round, "Hai người cùng bấm");

        assertThatThrownBy(() -> life.begin(id)).hasMessage("refused.begunAlready");
        life.close(id);
        assertThatThrownBy(() -> life.close(id)).isInstanceOfSatisfying(MeetingRefused.class, refusal -> {
            assertThat(refusal).hasMessage("refused.closed");
            assertThat(refusal.arguments()[0]).isEqualTo("Nguyễn Thị Thư Ký");
        });
    }

    @Test
    void aClosedMeetingIsNoLongerChanged() {
        var id = meetings.begun(round, "Đã kết thúc");
        var form = writing.form(id);
        life.close(id);

        assertThatThrownBy(() -> writing.write(id, form.head().seen(), form.facts()))
                .hasMessage("refused.closed");
        assertThatThrownBy(() -> invitations.inviteOutsider(id, InvitationPart.GUEST, "Khách", ""))
                .hasMessage("refused.closed");
        assertThat(show(MeetingQuery.Show.HELD)).extracting(MeetingRow::id).contains(id);
    }

    @Test
    void whatIsCalledOffTellsWhy() {
        var id = meetings.announced(round, "Hủy");

        assertThatThrownBy(() -> life.callOff(id, " ")).hasMessage("refused.reasonMissing");
        life.callOff(id, "Mưa lũ, hoãn sang tuần sau");

        offices.as(round.member());
        assertThat(reading.sheet(id).words().reason()).isEqualTo("Mưa lũ, hoãn sang tuần sau");
        assertThat(show(MeetingQuery.Show.CANCELLED)).extracting(MeetingRow::id).contains(id);
    }

    @Test
    void aMemberOfAnInvitedUnitDoesNotHoldTheMeeting() {
        var id = meetings.announced(round, "Chỉ dự");
        offices.as(round.leader());

        assertThatThrownBy(() -> life.begin(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> writing.form(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invitations.sheet(id)).isInstanceOf(NotFoundException.class);
    }

    private List<MeetingRow> show(MeetingQuery.Show show) {
        return reading.list(new MeetingQuery(show, null, null, null, null, null))
                .rows();
    }
}
