package doanket.opinion;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What is recommended to a body, or a point made about its draft, with the day by which it is to reply. Its replies are rows beside it. */
@Entity
@Table(name = "opinion_recommendation")
class Recommendation extends AggregateRoot {

    private static final int TEXT_MAX = 4000;

    @Column(name = "oversight_id", nullable = false, updatable = false)
    private UUID oversightId;

    @Column(name = "to_unit_id", nullable = false)
    private UUID toUnit;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Embedded
    private StoredStamp by;

    protected Recommendation() {} // for JPA

    /** Refuses one without words, one to whoever recommends, and a day that is missing or over. */
    Recommendation(Oversight oversight, UUID to, String text, LocalDate due, Stamp by) {
        oversight.refuseClosed();
        if (to.equals(oversight.unit())) {
            throw OpinionRefused.ownUnit();
        }
        if (due == null) {
            throw OpinionRefused.dayBad();
        }
        if (due.isBefore(by.day())) {
            throw OpinionRefused.dayPast();
        }
        this.text = Wording.needed(text, TEXT_MAX);
        this.oversightId = oversight.key();
        this.toUnit = requireNonNull(to);
        this.dueOn = due;
        this.by = new StoredStamp(by);
    }

    UUID key() {
        return id();
    }

    UUID oversight() {
        return oversightId;
    }

    UUID to() {
        return toUnit;
    }

    String text() {
        return text;
    }

    LocalDate due() {
        return dueOn;
    }
}
