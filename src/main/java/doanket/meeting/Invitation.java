package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.organisation.PersonOnDay;
import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Asks a unit, a person or somebody from outside to come, and keeps what was answered and by whom. */
@Entity
@Table(name = "meeting_invitation")
class Invitation extends AggregateRoot {

    /** People come before units, and both before guests whose place nobody knows. */
    private static final int UNITS = 10_000_000;

    private static final int OUTSIDERS = 20_000_000;

    @Column(name = "meeting_id", nullable = false)
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false)
    private InvitationPart part;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "name", nullable = false)
    private String name = "";

    @Column(name = "post", nullable = false)
    private String post = "";

    @Column(name = "rank", nullable = false)
    private int rank;

    @Enumerated(EnumType.STRING)
    @Column(name = "reply", nullable = false)
    private Reply reply = Reply.NONE;

    @Column(name = "who", nullable = false)
    private String who = "";

    @Column(name = "reason", nullable = false)
    private String reason = "";

    @Column(name = "replied_account_id")
    private UUID repliedAccountId;

    @Column(name = "replied_name", nullable = false)
    private String repliedName = "";

    @Column(name = "replied_post", nullable = false)
    private String repliedPost = "";

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected Invitation() {} // for JPA

    private Invitation(UUID meetingId, InvitationPart part, int rank) {
        this.meetingId = requireNonNull(meetingId);
        this.part = requireNonNull(part);
        this.rank = rank;
    }

    static Invitation ofUnit(UUID meeting, InvitationPart part, UUID unit, int protocolRank) {
        var invitation = new Invitation(meeting, part, UNITS + protocolRank);
        invitation.unitId = requireNonNull(unit);
        return invitation;
    }

    static Invitation ofPerson(UUID meeting, InvitationPart part, PersonOnDay person) {
        var invitation = new Invitation(meeting, part, person.rank());
        invitation.personId = person.id();
        invitation.name = person.fullName();
        invitation.post = person.post();
        return invitation;
    }

    /** Somebody whom the portal does not know. */
    static Invitation ofOutsider(UUID meeting, InvitationPart part, String typedName, String typedPost) {
        var invitation = new Invitation(meeting, part, OUTSIDERS);
        invitation.name = Names.given(typedName, MeetingRefused::inviteeMissing);
        invitation.post = Names.post(typedPost);
        return invitation;
    }

    /**
     * Answers, or answers again. Refuses where somebody else answered since it was read, a substitute without a name and an
     * absence without a reason.
     */
    void answer(long seen, Answer given, Stamp by) {
        if (seen != version()) {
            throw repliedAt == null
                    ? MeetingRefused.itemChanged()
                    : MeetingRefused.answeredMeanwhile(repliedName, Stamp.when(repliedAt));
        }
        var answer = given.clean();
        reply = answer.reply();
        who = answer.who();
        reason = answer.reason();
        repliedAccountId = by.account();
        repliedName = by.name();
        repliedPost = by.postLabel();
        repliedAt = by.at();
    }

    void as(InvitationPart other) {
        part = requireNonNull(other);
    }

    boolean isOf(UUID meeting) {
        return meetingId.equals(meeting);
    }

    UUID invitationId() {
        return id();
    }

    UUID meeting() {
        return meetingId;
    }

    UUID unit() {
        return unitId;
    }

    UUID person() {
        return personId;
    }

    Reply reply() {
        return reply;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    int rank() {
        return rank;
    }

    String who() {
        return who;
    }

    String reason() {
        return reason;
    }
}
