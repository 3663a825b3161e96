package doanket.opinion;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredBeginner;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntSupplier;

/**
 * A supervision of bodies, or the criticism of a draft. It is planned; visits and findings are noted; then recommendations (points) go
 * to bodies, which reply. With the report (the paper of criticism) it is closed: nothing is noted any more, replies still come, and it
 * may be looked at again by another one.
 */
@Entity
@Table(name = "opinion_oversight")
class Oversight extends AggregateRoot {

    private static final int SUBJECT_MAX = 500;
    private static final int TEAM_MAX = 2000;
    private static final int PAPER_MAX = 100;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private OversightKind kind;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "again_of_id", updatable = false)
    private UUID againOf;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "form", nullable = false)
    private String form;

    @Column(name = "team", nullable = false)
    private String team;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "paper", nullable = false)
    private String paper = "";

    @Column(name = "decision", nullable = false)
    private String decision;

    @Column(name = "outline", nullable = false)
    private String outline;

    @Column(name = "chair", nullable = false)
    private String chair;

    @Column(name = "joining", nullable = false)
    private String joining;

    @Embedded
    private StoredBeginner beginner;

    protected Oversight() {} // for JPA

    /** {@code again} is the earlier one that it looks at again, or null. */
    Oversight(OversightKind kind, UUID unit, UUID again, OversightTerms terms, Stamp by) {
        this.kind = requireNonNull(kind);
        this.unitId = requireNonNull(unit);
        this.againOf = again;
        this.beginner = new StoredBeginner(by);
        change(terms);
    }

    /** Refuses one without a subject, with a form that its kind does not have, with days that are none; and what is closed. */
    final void change(OversightTerms terms) {
        refuseClosed();
        if (!kind.forms().contains(terms.form())) {
            throw OpinionRefused.formBad();
        }
        if (!terms.days().isSound()) {
            throw OpinionRefused.daysBad();
        }
        var clean = Wording.text(terms.subject(), SUBJECT_MAX);
        if (clean.isEmpty()) {
            throw OpinionRefused.subjectMissing();
        }
        var frame = terms.frame().clean();
        this.team = Wording.text(terms.team(), TEAM_MAX);
        this.subject = clean;
        this.decision = frame.decision();
        this.outline = frame.outline();
        this.chair = frame.chair();
        this.joining = frame.joining();
        this.form = terms.form();
        this.startsOn = terms.days().from();
        this.endsOn = terms.days().until();
        this.programmeId = terms.programme();
    }

    /** Refuses to be closed without its paper. */
    void close(String number, LocalDate today) {
        refuseClosed();
        var clean = Wording.text(number, PAPER_MAX);
        if (clean.isEmpty()) {
            throw OpinionRefused.paperMissing();
        }
        this.paper = clean;
        this.closedOn = requireNonNull(today);
    }

    void refuseBefore(LocalDate day) {
        if (day.isBefore(startsOn)) {
            throw OpinionRefused.dayBefore(VietnamTime.told(startsOn));
        }
    }

    /** What has no reply is asked for only where it is too early. */
    void refuseEarly(LocalDate today, IntSupplier unreplied) {
        refuseClosed();
        if (today.isBefore(endsOn)) {
            throw OpinionRefused.closeEarly(VietnamTime.told(endsOn), unreplied.getAsInt());
        }
    }

    void refuseClosed() {
        if (closedOn != null) {
            throw OpinionRefused.oversightClosed();
        }
    }

    Kept kept() {
        return new Kept("oversight", id(), unitId);
    }

    UUID key() {
        return id();
    }

    long seen() {
        return version();
    }

    OversightKind kind() {
        return kind;
    }

    UUID unit() {
        return unitId;
    }

    String subject() {
        return subject;
    }

    UUID programme() {
        return programmeId;
    }
}
