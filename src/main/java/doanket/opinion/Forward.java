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

/** That a petition went from one unit to another, with which paper, and by which day it was to be answered. Never changed. */
@Entity
@Table(name = "opinion_forward")
class Forward extends AggregateRoot {

    private static final int PAPER_MAX = 100;

    @Column(name = "petition_id", nullable = false, updatable = false)
    private UUID petitionId;

    @Column(name = "from_unit_id", nullable = false, updatable = false)
    private UUID fromUnit;

    @Column(name = "to_unit_id", nullable = false, updatable = false)
    private UUID toUnit;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "paper", nullable = false, updatable = false)
    private String paper;

    @Embedded
    private StoredStamp by;

    protected Forward() {} // for JPA

    /** {@code from} is the unit that the petition was with. */
    Forward(Petition petition, UUID from, LocalDate due, String paper, Stamp by) {
        this.petitionId = petition.key();
        this.fromUnit = requireNonNull(from);
        this.toUnit = petition.holder();
        this.dueOn = due;
        this.paper = Wording.text(paper, PAPER_MAX);
        this.by = new StoredStamp(by);
    }
}
