package doanket.opinion;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredBeginner;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a unit plans to supervise and criticise in a year; each of it names the programme that it belongs to. It may be corrected. */
@Entity
@Table(name = "opinion_programme")
class Programme extends AggregateRoot {

    private static final int NAME_MAX = 300;
    private static final int DECISION_MAX = 2000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "year", nullable = false)
    private int year;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "decision", nullable = false)
    private String decision;

    @Embedded
    private StoredBeginner beginner;

    protected Programme() {} // for JPA

    Programme(UUID unit, ProgrammeTerms terms, Stamp by) {
        this.unitId = requireNonNull(unit);
        this.beginner = new StoredBeginner(by);
        change(terms);
    }

    /** Refuses a programme without a name, or of a year that is none. */
    final void change(ProgrammeTerms terms) {
        if (terms.year() < FIRST_YEAR || terms.year() > LAST_YEAR) {
            throw OpinionRefused.yearBad();
        }
        var clean = Wording.text(terms.name(), NAME_MAX);
        if (clean.isEmpty()) {
            throw OpinionRefused.nameMissing();
        }
        this.decision = Wording.text(terms.decision(), DECISION_MAX);
        this.name = clean;
        this.year = terms.year();
    }

    Kept kept() {
        return new Kept("programme", id(), unitId);
    }

    UUID key() {
        return id();
    }

    long seen() {
        return version();
    }

    UUID unit() {
        return unitId;
    }
}
