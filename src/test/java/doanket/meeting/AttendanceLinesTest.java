package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.PersonOnDay;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of an attendance: found by what is marked, or made of who is expected; never two for one person. */
class AttendanceLinesTest {

    private static final PersonOnDay GUEST =
            new PersonOnDay(Uuids.next(), "Lò Văn Chiến", "Chủ tịch Hội Nông dân xã", Uuids.next(), 500);

    private final Meeting meeting = Sample.begun();
    private final Invitation ofPerson = Invitation.ofPerson(meeting.meetingId(), InvitationPart.values()[0], GUEST);
    private final Invitation ofUnit =
            Invitation.ofUnit(meeting.meetingId(), InvitationPart.values()[0], Uuids.next(), 700);
    private final List<Attendee> marked = new ArrayList<>();

    private AttendanceLines lines() {
        return new AttendanceLines(
                meeting,
                marked,
                Map.of(ofPerson.invitationId(), ofPerson, ofUnit.invitationId(), ofUnit),
                Map.of(ofUnit.invitationId(), "Hội Phụ nữ xã Thử"),
                Map.of(Sample.chair().id(), Sample.chair()));
    }

    private static Mark mark(Standing standing, String name) {
        return new Mark(standing, name, null, null);
    }

    @Test
    void whoeverIsInvitedGetsALineOnceWithTheNameThatStoodThere() {
        var lines = lines();

        var first = lines.of(AttendanceTable.INVITED + ofUnit.invitationId());
        var again = lines.of(AttendanceTable.INVITED + ofUnit.invitationId());

        assertThat(again).isSameAs(first);
        assertThat(lines.fresh()).containsExactly(first);
        assertThat(lines.of(first.attendeeId().toString())).isSameAs(first);
    }

    @Test
    void aPersonInvitedAndLeadingHasOneLine() {
        var asChair = Invitation.ofPerson(meeting.meetingId(), InvitationPart.values()[0], Sample.chair());
        var lines = new AttendanceLines(
                meeting,
                marked,
                Map.of(asChair.invitationId(), asChair),
                Map.of(),
                Map.of(Sample.chair().id(), Sample.chair()));

        var leading = lines.of(AttendanceTable.LEADING + Sample.chair().id());

        assertThat(lines.of(AttendanceTable.INVITED + asChair.invitationId())).isSameAs(leading);
        assertThat(lines.ofKnown(Sample.chair())).isSameAs(leading);
        assertThat(lines.fresh()).hasSize(1);
    }

    @Test
    void whatWasMarkedBeforeIsNotFresh() {
        marked.add(Attendee.invited(ofPerson, ""));

        var lines = lines();

        assertThat(lines.of(AttendanceTable.INVITED + ofPerson.invitationId())).isSameAs(marked.get(0));
        assertThat(lines.ofKnown(GUEST)).isSameAs(marked.get(0));
        assertThat(lines.fresh()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "i-", "i-x", "p-", "p-1", "i-00000000-0000-0000-0000-000000000000"})
    void keysOfOtherMeetingsAndNoKeysAreUnknown(String key) {
        assertThatThrownBy(() -> lines().of(key)).isInstanceOf(NotFoundException.class);
        var foreign = UUID.randomUUID();
        assertThatThrownBy(() -> lines().of(foreign.toString())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lines().of(AttendanceTable.LEADING + foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSubstituteStandsInThePlaceOfWhoWasAskedAndIsNotThatPerson() {
        var line = lines().of(AttendanceTable.INVITED + ofPerson.invitationId());
        line.mark(mark(Standing.SUBSTITUTE, "Quàng Thị Thay"));

        assertThat(line.person()).isNull();
        assertThat(line).extracting("name", "insteadOf").containsExactly("Quàng Thị Thay", "Lò Văn Chiến");

        line.mark(mark(Standing.SUBSTITUTE, "Quàng Thị Khác"));
        assertThat(line).extracting("name", "insteadOf").containsExactly("Quàng Thị Khác", "Lò Văn Chiến");
    }

    @Test
    void aFieldThatIsNotThereOrEmptyChangesNeitherNameNorPost() {
        var line = lines().of(AttendanceTable.INVITED + ofPerson.invitationId());
        line.mark(mark(Standing.PRESENT, null));
        line.mark(mark(Standing.SUBSTITUTE, " "));

        assertThat(line)
                .extracting("name", "post", "standing")
                .containsExactly("Lò Văn Chiến", "Chủ tịch Hội Nông dân xã", Standing.SUBSTITUTE);
        assertThat(line.person()).isEqualTo(GUEST.id());
    }

    @Test
    void somebodyNotOnTheListNeedsAName() {
        assertThatThrownBy(() -> Attendee.more(meeting.meetingId(), null, " ", ""))
                .hasMessage("refused.attendeeMissing");
        assertThat(Attendee.more(meeting.meetingId(), null, " Vì Thị  Khách ", null))
                .extracting("name", "post")
                .containsExactly("Vì Thị Khách", "");
    }
}
