package doanket.opinion;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a body says to a recommendation. Added, never changed: who explained first may accept later. */
@Entity
@Table(name = "opinion_reply")
class Reply extends AggregateRoot {

    private static final int TEXT_MAX = 4000;
    private static final int PAPER_MAX = 100;

    @Column(name = "recommendation_id", nullable = false, updatable = false)
    private UUID recommendationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ReplyKind kind;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "paper", nullable = false, updatable = false)
    private String paper;

    @Column(name = "recorded", nullable = false, updatable = false)
    private boolean recorded;

    @Embedded
    private StoredStamp by;

    protected Reply() {} // for JPA

    /** {@code recorded}: written down by whoever recommended, from a paper that must be named then. */
    Reply(Recommendation recommendation, TypedReply typed, boolean recorded, Stamp by) {
        if (typed.kind() == null) {
            throw OpinionRefused.kindMissing();
        }
        this.text = Wording.needed(typed.text(), TEXT_MAX);
        this.paper = Wording.text(typed.paper(), PAPER_MAX);
        if (recorded && paper.isEmpty()) {
            throw OpinionRefused.paperMissing();
        }
        this.recommendationId = recommendation.key();
        this.kind = typed.kind();
        this.recorded = recorded;
        this.by = new StoredStamp(by);
    }

    UUID recommendation() {
        return recommendationId;
    }

    boolean isRecorded() {
        return recorded;
    }
}
