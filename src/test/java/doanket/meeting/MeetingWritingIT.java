package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingWritingIT {

    @Inject
    MeetingWriting writing;

    @Inject
    MeetingLife life;

    @Inject
    MeetingReading reading;

    @Inject
    Agenda agenda;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    private Round round;

    @BeforeEach
    void anOffice() {
        round = meetings.round();
    }

    @Test
    void aFormSentTwiceMakesOneMeeting() {
        var clerk = offices.as(round.clerk());
        var id = Uuids.next();
        var facts = meetings.facts("Gửi hai lần", clerk.person());

        writing.begin(round.host(), id, facts);
        writing.begin(round.host(), id, facts);

        assertThat(drafts()).extracting(MeetingRow::id).containsExactly(id);
        assertThatThrownBy(() -> writing.begin(round.unit(), id, facts)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theAgendaBeginsWithLookingAfterEarlierConclusions() {
        var id = meetings.draft(round, "Có kiểm điểm");

        assertThat(agenda.sheet(id).items()).singleElement().satisfies(item -> {
            assertThat(item.isFollowUp()).isTrue();
            assertThat(item.hours()).isEqualTo("08:00 - 08:15");
        });
    }

    @Test
    void whoeverChangesAPartOfAMeetingLeavesADeed() {
        var id = meetings.draft(round, "Có nhật ký");

        agenda.add(id, new ItemFacts("Việc khác", 10, ""));

        assertThat(Rows.text("select detail from audit.deed where object_id = ? and verb = 'meeting.agenda'", id))
                .isEqualTo("Có nhật ký");
    }

    @Test
    void chairAndSecretaryKeepTheirPostOfThatDay() {
        var id = meetings.draft(round, "Có chủ trì");

        var words = reading.sheet(id).words();

        assertThat(words.chair()).startsWith("Nguyễn Thị Thư Ký, ").contains("Ủy ban MTTQ xã Họp");
        assertThat(words.secretary()).isEqualTo(words.chair());
    }

    @Test
    void textIsStoredWithComposedLetters() {
        var clerk = offices.as(round.clerk());
        var id = Uuids.next();
        var apart = Normalizer.normalize("Hội nghị  giao ban", Normalizer.Form.NFD);

        writing.begin(round.host(), id, meetings.facts(apart, clerk.person()));

        assertThat(writing.form(id).facts().title()).isEqualTo("Hội nghị giao ban");
    }

    @Test
    void refusesAMeetingThatEndsBeforeItStarts() {
        var clerk = offices.as(round.clerk());
        var facts = meetings.facts("Ngược giờ", clerk.person());
        var upsideDown = new MeetingFacts(
                facts.kind(),
                facts.title(),
                "",
                null,
                null,
                "",
                facts.day(),
                LocalTime.of(10, 0),
                LocalTime.of(10, 0),
                null);

        assertThatThrownBy(() -> writing.begin(round.host(), Uuids.next(), upsideDown))
                .hasMessage("refused.endsBeforeItStarts");
    }

    @Test
    void theSecondOfTwoWritersIsToldWhoWasFirst() {
        var id = meetings.draft(round, "Một");
        long seen = writing.form(id).head().seen();
        var facts = writing.form(id).facts();
        writing.write(id, seen, facts);

        assertThatThrownBy(() -> writing.write(id, seen, facts))
                .isInstanceOfSatisfying(MeetingRefused.class, refusal -> {
                    assertThat(refusal).hasMessage("refused.changedMeanwhile");
                    assertThat(refusal.arguments()[0]).isEqualTo("Nguyễn Thị Thư Ký");
                });
    }

    @Test
    void aDraftIsRemovedAndWhatIsAnnouncedStays() {
        var draft = meetings.draft(round, "Bỏ");
        writing.discard(draft);

        assertThat(drafts()).isEmpty();
        var announced = meetings.announced(round, "Giữ");
        assertThatThrownBy(() -> writing.discard(announced)).hasMessage("refused.announcedAlready");
    }

    @Test
    void othersNeitherReadNorWriteADraft() {
        var id = meetings.draft(round, "Kín");
        offices.as(round.leader());

        assertThatThrownBy(() -> reading.sheet(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> writing.form(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> writing.discard(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> writing.begin(round.host(), Uuids.next(), meetings.facts("Hộ", null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reading.sheet(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    private java.util.List<MeetingRow> drafts() {
        return reading.list(new MeetingQuery(MeetingQuery.Show.DRAFTS, round.host(), null, null, null, null))
                .rows();
    }
}
