package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting that a unit holds. It begins as a draft, of which nobody hears; once announced, those who are invited know and
 * answer; it is begun, written down and closed, and a closed one never changes. What was announced can be called off with a
 * reason, a draft is removed. Invitations, agenda, attendance, contributions and minutes are written only while it is open.
 */
@Entity
@Table(name = "meeting")
class Meeting extends AggregateRoot {

    private static final Set<MeetingState> OVER = Set.of(MeetingState.CLOSED, MeetingState.CANCELLED);

    @Column(name = "host_id", nullable = false)
    private UUID hostId;

    @Column(name = "kind_code", nullable = false)
    private String kindCode;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "summary", nullable = false)
    private String summary;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "chair_id"))
    @AttributeOverride(name = "name", column = @Column(name = "chair_name", nullable = false))
    @AttributeOverride(name = "post", column = @Column(name = "chair_post", nullable = false))
    private StoredPerson chair;

    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "secretary_id"))
    @AttributeOverride(name = "name", column = @Column(name = "secretary_name", nullable = false))
    @AttributeOverride(name = "post", column = @Column(name = "secretary_post", nullable = false))
    private StoredPerson secretary;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MeetingState state = MeetingState.DRAFT;

    @Column(name = "series_id")
    private UUID seriesId;

    @Column(name = "previous_id")
    private UUID previousId;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Embedded
    private StoredStamp last;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "reason", nullable = false)
    private String reason = "";

    protected Meeting() {} // for JPA

    Meeting(UUID id, UUID hostId, MeetingTold told, Stamp by) {
        super(id);
        this.hostId = requireNonNull(hostId);
        this.authorId = by.account();
        this.begunAt = by.at();
        tell(told, by);
    }

    /** Changes what is said of it. Refuses where somebody else did since it was read, and once it is over. */
    void write(long seen, MeetingTold told, Stamp by) {
        mustBeOpen();
        mustBeLatest(seen);
        if (state != MeetingState.DRAFT && !told.facts().starts().equals(startsAt)) {
            told.refuseBefore(by.at());
        }
        tell(told, by);
    }

    private void tell(MeetingTold told, Stamp by) {
        var facts = told.facts();
        kindCode = facts.kind();
        title = facts.title();
        summary = facts.summary();
        chair = told.chair();
        secretary = told.secretary();
        place = facts.place();
        startsAt = facts.starts();
        endsAt = facts.ends();
        last = new StoredStamp(by);
    }

    /** From now on those who are invited know of it. Refuses what lacks something they have to know. */
    void announce(long seen, Stamp by) {
        if (state != MeetingState.DRAFT) {
            throw MeetingRefused.announcedAlready(last.name(), Stamp.when(last.at()));
        }
        mustBeLatest(seen);
        if (chair.isNobody()) {
            throw MeetingRefused.chairMissing();
        }
        if (place.isEmpty()) {
            throw MeetingRefused.placeMissing();
        }
        if (!startsAt.isAfter(by.at())) {
            throw MeetingRefused.startsInPast();
        }
        state = MeetingState.ANNOUNCED;
        announcedAt = by.at();
        last = new StoredStamp(by);
    }

    /** The meeting is opened; what was frozen for it stays. */
    void begin(Stamp by) {
        mustBeOpen();
        if (state == MeetingState.DRAFT) {
            throw MeetingRefused.notAnnounced();
        }
        if (state == MeetingState.IN_PROGRESS) {
            throw MeetingRefused.begunAlready(last.name(), Stamp.when(last.at()));
        }
        state = MeetingState.IN_PROGRESS;
        last = new StoredStamp(by);
    }

    /** Nothing of it changes any more. */
    void close(Stamp by) {
        mustBeOpen();
        if (state != MeetingState.IN_PROGRESS) {
            throw MeetingRefused.notBegun();
        }
        state = MeetingState.CLOSED;
        closedAt = by.at();
        last = new StoredStamp(by);
    }

    /** It will not take place; refuses without a reason, and once it has begun. */
    void callOff(String why, Stamp by) {
        mustBeOpen();
        if (state != MeetingState.ANNOUNCED) {
            throw state == MeetingState.DRAFT ? MeetingRefused.notAnnounced() : MeetingRefused.begunMeanwhile();
        }
        reason = Reasons.given(why);
        state = MeetingState.CANCELLED;
        last = new StoredStamp(by);
    }

    void mustBeDraft() {
        if (state != MeetingState.DRAFT) {
            throw MeetingRefused.announcedAlready(last.name(), Stamp.when(last.at()));
        }
    }

    /** Also for everything that belongs to it. */
    void mustBeOpen() {
        if (OVER.contains(state)) {
            throw MeetingRefused.over(state, last.name(), Stamp.when(last.at()));
        }
    }

    /** Attendance, minutes and what was said are of a meeting that people know of. */
    void mustBeAnnounced() {
        mustBeOpen();
        if (state == MeetingState.DRAFT) {
            throw MeetingRefused.notAnnounced();
        }
    }

    private void mustBeLatest(long seen) {
        if (seen != version()) {
            throw MeetingRefused.changedMeanwhile(last.name(), Stamp.when(last.at()));
        }
    }

    void freeze(Instant at) {
        frozenAt = at;
    }

    void follow(UUID series, UUID previous) {
        seriesId = series;
        previousId = previous;
    }

    boolean isDraft() {
        return state == MeetingState.DRAFT;
    }

    boolean isOpen() {
        return !OVER.contains(state);
    }

    UUID meetingId() {
        return id();
    }

    long seen() {
        return version();
    }

    UUID host() {
        return hostId;
    }

    String kind() {
        return kindCode;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    StoredPerson chair() {
        return chair;
    }

    StoredPerson secretary() {
        return secretary;
    }

    String place() {
        return place;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    MeetingState state() {
        return state;
    }

    UUID series() {
        return seriesId;
    }

    UUID author() {
        return authorId;
    }

    StoredStamp last() {
        return last;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String reason() {
        return reason;
    }
}
