package doanket.opinion;

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

/** One line of the history of whatever this feature keeps. Lines are added, never changed. */
@Entity
@Table(name = "opinion_event")
class OpinionEvent extends AggregateRoot {

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false, updatable = false)
    private OpinionStep step;

    @Embedded
    private StoredStamp by;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    protected OpinionEvent() {} // for JPA

    OpinionEvent(UUID subject, OpinionStep step, Stamp by, String text) {
        this.subjectId = requireNonNull(subject);
        this.step = requireNonNull(step);
        this.by = new StoredStamp(by);
        this.text = requireNonNull(text);
    }
}
