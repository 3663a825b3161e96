package doanket.survey;

import static java.util.Objects.requireNonNull;

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

/** One line of the log of a place's sums. Lines are added, never changed. */
@Entity
@Table(name = "survey_event")
class TallyEvent extends AggregateRoot {

    @Column(name = "tally_id", nullable = false)
    private UUID tallyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private TallyStep kind;

    @Embedded
    private StoredStamp by;

    @Column(name = "text", nullable = false)
    private String text;

    protected TallyEvent() {} // for JPA

    TallyEvent(UUID tally, TallyStep kind, Stamp by, String text) {
        this.tallyId = requireNonNull(tally);
        this.kind = requireNonNull(kind);
        this.by = new StoredStamp(by);
        this.text = requireNonNull(text);
    }
}
