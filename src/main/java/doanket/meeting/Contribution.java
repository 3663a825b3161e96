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
import java.util.UUID;

/** What somebody said at a meeting, with the post held on that day. */
@Entity
@Table(name = "meeting_contribution")
class Contribution extends AggregateRoot {

    @Column(name = "meeting_id", nullable = false)
    private UUID meetingId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ContributionKind kind;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "speaker", nullable = false))
    @AttributeOverride(name = "post", column = @Column(name = "speaker_post", nullable = false))
    private StoredPerson speaker;

    @Column(name = "text", nullable = false)
    private String text;

    @Embedded
    private StoredStamp last;

    protected Contribution() {} // for JPA

    Contribution(UUID id, UUID meetingId, int position) {
        super(id);
        this.meetingId = requireNonNull(meetingId);
        this.position = position;
    }

    /** Says anew what was said. */
    Contribution tell(StoredPerson who, ContributionFacts facts, Stamp by) {
        if (facts.kind() == null) {
            throw MeetingRefused.contributionKindMissing();
        }
        if (who.isNobody()) {
            throw MeetingRefused.speakerMissing();
        }
        text = facts.cleanText();
        kind = facts.kind();
        speaker = who;
        itemId = facts.item();
        last = new StoredStamp(by);
        return this;
    }

    /** Refuses where somebody else changed it since it was read. */
    void expect(long seen) {
        if (seen != version()) {
            throw MeetingRefused.changedMeanwhile(last.name(), Stamp.when(last.at()));
        }
    }

    UUID meeting() {
        return meetingId;
    }
}
