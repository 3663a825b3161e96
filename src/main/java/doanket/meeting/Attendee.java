package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.organisation.PersonOnDay;
import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** One line of the attendance: whoever was expected or came, with name and post as of that day. */
@Entity
@Table(name = "meeting_attendee")
class Attendee extends AggregateRoot {

    private static final int LAST = 30_000_000;

    @Column(name = "meeting_id", nullable = false)
    private UUID meetingId;

    @Column(name = "invitation_id")
    private UUID invitationId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "post", nullable = false)
    private String post = "";

    @Column(name = "instead_of", nullable = false)
    private String insteadOf = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private Standing standing = Standing.EXPECTED;

    @Column(name = "rank", nullable = false)
    private int rank = LAST;

    protected Attendee() {} // for JPA

    private Attendee(UUID meetingId, String name) {
        this.meetingId = requireNonNull(meetingId);
        this.name = requireNonNull(name);
    }

    /** Whoever was asked to come, or was named in the answer. */
    static Attendee invited(Invitation invitation, String unitName) {
        boolean named = !invitation.who().isEmpty();
        var asked = invitation.unit() == null ? invitation.name() : unitName;
        var attendee = new Attendee(invitation.meeting(), named ? invitation.who() : asked);
        attendee.invitationId = invitation.invitationId();
        attendee.unitId = invitation.unit();
        attendee.personId = invitation.reply() == Reply.SUBSTITUTE ? null : invitation.person();
        attendee.post = invitation.reply() == Reply.SUBSTITUTE ? "" : invitation.post();
        attendee.insteadOf = invitation.reply() == Reply.SUBSTITUTE ? asked : "";
        attendee.rank = invitation.rank();
        return attendee;
    }

    /** Somebody known, such as the chair; the rank is the place in protocol order. */
    static Attendee known(UUID meeting, PersonOnDay person, int rank) {
        var attendee = new Attendee(meeting, person.fullName());
        attendee.personId = person.id();
        attendee.post = person.post();
        attendee.unitId = person.unit();
        attendee.rank = rank;
        return attendee;
    }

    /** Somebody who came and was on no list. */
    static Attendee more(UUID meeting, UUID unit, String typedName, String typedPost) {
        var attendee = new Attendee(meeting, Names.given(typedName, MeetingRefused::attendeeMissing));
        attendee.post = Names.post(typedPost);
        attendee.unitId = unit;
        return attendee;
    }

    /** Marks it, with the name and post of whoever really came where they are another's. */
    void mark(Mark mark) {
        var given = Names.optional(mark.name());
        if (mark.standing() == Standing.SUBSTITUTE && !given.isEmpty() && !given.equals(name)) {
            insteadOf = insteadOf.isEmpty() ? name : insteadOf;
            personId = null;
        }
        name = given.isEmpty() ? name : given;
        post = mark.post() == null ? post : Names.post(mark.post());
        standing = requireNonNull(mark.standing());
    }

    /** Only for one point of the agenda; null for the whole. */
    void attends(UUID item) {
        itemId = item;
    }

    UUID meeting() {
        return meetingId;
    }

    UUID invitation() {
        return invitationId;
    }

    UUID person() {
        return personId;
    }

    UUID attendeeId() {
        return id();
    }
}
