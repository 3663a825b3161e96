package doanket.report;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.LastStep;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one unit owes for one period, and what it answered. Open from the day the period is opened; sent; sent back with a
 * reason and a new date, or approved by the unit above; and replaced, should a supplementary report be approved later. The
 * report of whoever asks has nobody above it: its own leader approves it, and with it the period is locked.
 */
@Entity
@Table(name = "report")
class Report extends AggregateRoot {

    @Column(name = "period_id", nullable = false)
    private UUID periodId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "corrects_id")
    private UUID correctsId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReportState state;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "first_sent_on")
    private LocalDate firstSentOn;

    /** How often it was sent. */
    @Column(name = "rounds", nullable = false)
    private int rounds;

    /** Why it was sent back, until it is sent again. */
    @Column(name = "returned")
    private String returned;

    @Column(name = "sampled", nullable = false)
    private boolean sampled;

    @Column(name = "gathered_at")
    private Instant gatheredAt;

    @Embedded
    private LastStep step;

    protected Report() {} // for JPA

    Report(UUID period, UUID unit, UUID parent, LocalDate due, Stamp by) {
        this.periodId = requireNonNull(period);
        this.unitId = requireNonNull(unit);
        this.parentId = parent;
        this.dueOn = requireNonNull(due);
        move(ReportState.OPEN, by);
    }

    private void move(ReportState next, Stamp by) {
        state = next;
        step = new LastStep(by);
    }

    private void mustBe(ReportState... wanted) {
        if (!List.of(wanted).contains(state)) {
            throw ReportRefused.moved(state, step);
        }
    }

    /** Refuses to change what was sent or approved. */
    void mustBeOwed() {
        mustBe(ReportState.OPEN, ReportState.RETURNED);
    }

    void submit(Stamp by) {
        mustBeOwed();
        if (firstSentOn == null) {
            firstSentOn = VietnamTime.day(by.at());
        }
        rounds++;
        returned = null;
        move(ReportState.SUBMITTED, by);
    }

    /** Refuses a day that has passed and a missing reason. */
    void sendBack(String reason, LocalDate due, Stamp by) {
        mustBe(ReportState.SUBMITTED);
        mustCome(due, by);
        returned = Wording.reason(reason);
        dueOn = due;
        move(ReportState.RETURNED, by);
    }

    /** Refuses whoever sent it. */
    void approve(Stamp by) {
        mustBe(ReportState.SUBMITTED);
        if (isSentBy(by)) {
            throw ReportRefused.ownReport();
        }
        move(ReportState.APPROVED, by);
    }

    /** Of what was sent: whether it was that person. */
    boolean isSentBy(Stamp by) {
        return step.isBy(by);
    }

    /** The report of whoever asks is final once its leader says so; nobody stands above it. */
    void close(Stamp by) {
        mustBeOwed();
        rounds++;
        move(ReportState.APPROVED, by);
    }

    /** The report of whoever asks, closed before, is to be put right. */
    void reopen(Stamp by) {
        mustBe(ReportState.APPROVED);
        move(ReportState.OPEN, by);
    }

    /** A report of the same unit that is to take the place of this one. Refuses a day that is missing or has passed. */
    Report correct(LocalDate due, Stamp by) {
        mustBe(ReportState.APPROVED);
        mustCome(due, by);
        if (parentId == null) {
            throw ReportRefused.correctedBelow();
        }
        var correction = new Report(periodId, unitId, parentId, due, by);
        correction.correctsId = id();
        return correction;
    }

    /** Refuses to give up what was ever sent, what somebody wants, and what corrects nothing. */
    void mustBeOnesOwn() {
        mustBe(ReportState.OPEN);
        if (correctsId == null || rounds > 0 || returned != null) {
            throw ReportRefused.wantedByOthers();
        }
    }

    /** The unit above has asked for it. */
    void wanted(String reason, Stamp by) {
        mustBe(ReportState.OPEN);
        returned = Wording.reason(reason);
        move(ReportState.OPEN, by);
    }

    private static void mustCome(LocalDate due, Stamp by) {
        if (due == null) {
            throw ReportRefused.newDueMissing();
        }
        if (due.isBefore(VietnamTime.day(by.at()))) {
            throw ReportRefused.newDuePassed(due);
        }
    }

    void replace(Stamp by) {
        mustBe(ReportState.APPROVED);
        move(ReportState.REPLACED, by);
    }

    /** Its unit was closed before it was sent; whoever comes after it reports. */
    void handOn(Stamp by) {
        mustBeOwed();
        move(ReportState.MOVED, by);
    }

    void gathered(Instant at) {
        mustBeOwed();
        gatheredAt = at;
    }

    UUID reportId() {
        return id();
    }

    UUID period() {
        return periodId;
    }

    UUID unit() {
        return unitId;
    }

    UUID parent() {
        return parentId;
    }

    UUID corrects() {
        return correctsId;
    }

    ReportState state() {
        return state;
    }

    int rounds() {
        return rounds;
    }

    LocalDate due() {
        return dueOn;
    }

    /** The day it is due, or the other one where that comes later. */
    LocalDate dueOrLater(LocalDate day) {
        return dueOn.isAfter(day) ? dueOn : day;
    }
}
