package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.NotificationKit;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Meetings;
import doanket.testkit.Meetings.Round;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How meetings reach people: found, told of, listed where their host lies; and what of them is kept for later. */
@ExtendWith(ArquillianExtension.class)
class MeetingFoundIT {

    private final String mark = "h" + Uuids.next().toString().substring(24);

    @Inject
    SearchService search;

    @Inject
    MeetingLife life;

    @Inject
    MeetingWriting writing;

    @Inject
    Invitations invitations;

    @Inject
    Minutes minutes;

    @Inject
    MeetingPapers papers;

    @Inject
    MeetingReading reading;

    @Inject
    HostFollower follower;

    @Inject
    NotificationKit notifications;

    @Inject
    Meetings meetings;

    @Inject
    Offices offices;

    @Inject
    UserTransaction transaction;

    private Round round;

    @BeforeEach
    void anOffice() {
        round = meetings.round();
    }

    private boolean isFound() {
        return search.find(new SearchQuestion(mark, MeetingSearchKind.KIND, null, null, null, null, 1, null))
                        .total()
                > 0;
    }

    @Test
    void searchFindsAnAnnouncedMeetingForThoseInvitedAndNobodyElse() {
        meetings.announced(round, "Giao ban " + mark);

        assertThat(isFound()).isTrue();
        offices.as(round.member());
        assertThat(isFound()).isTrue();
        offices.as(offices.colleague(offices.front("Ủy ban MTTQ xã Lạ"), "Người Lạ", "STAFF", false));
        assertThat(isFound()).isFalse();
    }

    @Test
    void searchFindsAMeetingForWhoeverIsInvitedInPersonThoughTheUnitIsNot() {
        var id = meetings.draft(round, "Giao ban " + mark);
        var member = offices.as(round.member());
        offices.as(round.clerk());
        invitations.invite(id, InvitationPart.GUEST, List.of(), List.of(member.person()));
        life.announce(id, writing.form(id).head().seen());

        offices.as(round.member());
        assertThat(isFound()).isTrue();
        offices.as(round.leader());
        assertThat(isFound()).isFalse();
    }

    @Test
    void searchFindsNeitherADraftNorWhatIsCalledOff() {
        var id = meetings.draft(round, "Giao ban " + mark);
        assertThat(isFound()).isFalse();
        invitations.invite(id, InvitationPart.ATTENDING, List.of(round.unit()), List.of());
        life.announce(id, writing.form(id).head().seen());
        assertThat(isFound()).isTrue();

        life.callOff(id, "Mưa bão");

        assertThat(isFound()).isFalse();
    }

    @Test
    void theAnnouncementIsDeliveredToTheInvitedAndTheRemovalOfOneTakesItBack() {
        var id = meetings.announced(round, "Giao ban " + mark);

        notifications.settle();

        assertThat(told("meeting.announced", id))
                .contains(round.member().account().id().toString())
                .contains(round.leader().account().id().toString());
        life.callOff(id, "Mưa bão");
        notifications.settle();
        assertThat(told("meeting.cancelled", id))
                .contains(round.member().account().id().toString());
    }

    private static String told(String event, UUID id) {
        return Rows.text(
                "select coalesce(string_agg(cast(account_id as text), ','), '') from notification where event = ? and subject_id = ?",
                event,
                id);
    }

    @Test
    void listsFollowTheHostWhereItMoves() throws Exception {
        var id = meetings.announced(round, "Giao ban " + mark);
        var branch = offices.front("Ủy ban MTTQ huyện cũ");
        var reader = offices.colleague(branch, "Người Trông Nom", "LEADER", true);
        offices.as(reader);
        assertThat(listed(id)).isFalse();

        transaction.begin();
        int moved = follower.follow(Map.of(round.host(), List.of(round.host(), branch)), 100);
        int again = follower.follow(Map.of(round.host(), List.of(round.host(), branch)), 100);
        transaction.commit();

        assertThat(moved).isEqualTo(1);
        assertThat(again).isZero();
        assertThat(listed(id)).isTrue();
    }

    private boolean listed(UUID id) {
        return reading.list(new MeetingQuery(MeetingQuery.Show.UPCOMING, null, null, null, null, null)).rows().stream()
                .anyMatch(row -> row.id().equals(id));
    }

    @Test
    void whatWasWrittenOverIsShownAndCopiedBackWithoutLosingThePresentText() {
        var meeting = meetings.begun(round, "Ghi biên bản");
        var second = offices.colleague(round.host(), "Trần Văn Hai", "CLERK", false);
        offices.as(round.clerk());
        minutes.keep(meeting, 0, "Bản thứ nhất");
        offices.as(second);
        minutes.keep(meeting, 1, "Bản thứ hai");

        var texts = minutes.texts(meeting, null);
        assertThat(texts.rows()).extracting(MinutesRow::by).containsExactly("Trần Văn Hai", "Nguyễn Thị Thư Ký");
        var first = texts.rows().get(1).id();
        assertThat(minutes.texts(meeting, first).body()).isEqualTo("Bản thứ nhất");
        assertThat(minutes.texts(meeting, first).isRestorable()).isTrue();
        assertThatThrownBy(() -> minutes.restore(meeting, first, 1)).hasMessage("refused.minutesChanged");
        minutes.restore(meeting, first, texts.present());

        assertThat(minutes.sheet(meeting).body()).isEqualTo("Bản thứ nhất");
        assertThat(minutes.texts(meeting, null).rows()).hasSize(3);
    }

    @Test
    void theTextsOfMinutesAreForThoseWhoHoldTheMeetingAndOfThatMeetingOnly() {
        var meeting = meetings.begun(round, "Ghi biên bản");
        minutes.keep(meeting, 0, "Bản thứ nhất");
        var text = minutes.texts(meeting, null).rows().get(0).id();
        var other = meetings.begun(round, "Cuộc khác");
        minutes.keep(other, 0, "Của cuộc khác");

        assertThat(minutes.texts(other, text).body()).isNull();
        assertThatThrownBy(() -> minutes.restore(other, text, 1)).isInstanceOf(NotFoundException.class);
        offices.as(round.member());
        assertThatThrownBy(() -> minutes.texts(meeting, null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> minutes.restore(meeting, text, 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theWordsOfAPictureAreChangedAlsoWhenTheMeetingIsOver() throws IOException {
        var meeting = meetings.begun(round, "Có ảnh");
        papers.add(meeting, null, new FileWords("", "Cũ", "Mô tả", ""), "anh.png", picture());
        life.close(meeting);
        var photo = reading.sheet(meeting).photos().get(0);

        papers.caption(meeting, photo.id(), new FileWords("", "Quang cảnh", "Các đại biểu", "Ảnh: A"));

        assertThat(reading.sheet(meeting).photos()).singleElement().satisfies(one -> {
            assertThat(one.caption()).isEqualTo("Quang cảnh");
            assertThat(one.credit()).isEqualTo("Ảnh: A");
        });
        offices.as(round.member());
        assertThatThrownBy(() -> papers.caption(meeting, photo.id(), new FileWords("", "Sửa lén", "", "")))
                .isInstanceOf(NotFoundException.class);
    }

    private static ByteArrayInputStream picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(6, 6, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
