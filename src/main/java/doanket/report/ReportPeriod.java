package doanket.report;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.LastStep;
import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One time that a form is asked for: the days it tells of, and the day it is due. Open, and locked once it is summed up. */
@Entity
@Table(name = "report_period")
class ReportPeriod extends AggregateRoot {

    @Column(name = "form_id", nullable = false)
    private UUID formId;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PeriodState state;

    @Embedded
    private LastStep step;

    protected ReportPeriod() {} // for JPA

    ReportPeriod(UUID form, PeriodSpan span, LocalDate due, Stamp by) {
        if (!span.isSound()) {
            throw ReportRefused.spanBad();
        }
        if (due.isBefore(span.ends())) {
            throw ReportRefused.dueBeforeEnd(span.ends());
        }
        this.formId = requireNonNull(form);
        this.startsOn = span.starts();
        this.endsOn = span.ends();
        this.dueOn = due;
        this.state = PeriodState.OPEN;
        this.step = new LastStep(by);
    }

    /** Whoever comes after it was locked is told by whom. */
    void mustBeOpen() {
        if (state == PeriodState.LOCKED) {
            throw ReportRefused.locked(step);
        }
    }

    void lock(Stamp by) {
        mustBeOpen();
        state = PeriodState.LOCKED;
        step = new LastStep(by);
    }

    /** What was locked is put right by whoever asks. */
    void reopen(Stamp by) {
        state = PeriodState.OPEN;
        step = new LastStep(by);
    }

    boolean isLocked() {
        return state == PeriodState.LOCKED;
    }

    UUID periodId() {
        return id();
    }

    UUID form() {
        return formId;
    }

    PeriodSpan span() {
        return new PeriodSpan(startsOn, endsOn);
    }

    LocalDate due() {
        return dueOn;
    }
}
