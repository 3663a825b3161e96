package doanket.organisation;

import doanket.platform.AggregateRoot;
import doanket.platform.LastStep;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision that changes units. It is prepared, set, and from its day on a fact; until then it can be undone, and nothing of it
 * remains but this.
 */
@Entity
@Table(name = "reform")
class Reform extends AggregateRoot {

    private static final int DECISION_MAX = 160;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ReformKind kind;

    @Column(name = "decision", nullable = false)
    private String decision;

    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    @Column(name = "carries_posts", nullable = false)
    private boolean carriesPosts;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReformState state;

    @Embedded
    private LastStep step;

    protected Reform() {} // for JPA

    Reform(ReformWish wish, Stamp by) {
        kind = wish.kind();
        state = ReformState.DRAFT;
        describe(wish, by);
    }

    /** Refuses what was set or given up meanwhile. {@code seen} is the version that was read. */
    void change(long seen, ReformWish wish, Stamp by) {
        mustBePlanned();
        if (seen != version()) {
            throw new OptimisticLockException(this);
        }
        describe(wish, by);
    }

    private void describe(ReformWish wish, Stamp by) {
        var basis = Wording.nameOrNothing(wish.decision());
        if (basis == null || wish.decidedOn() == null) {
            throw OrganisationRefused.decisionMissing();
        }
        if (basis.length() > DECISION_MAX) {
            throw OrganisationRefused.nameShape(DECISION_MAX);
        }
        if (wish.from() == null) {
            throw OrganisationRefused.beginMissing();
        }
        decision = basis;
        decidedOn = wish.decidedOn();
        day = wish.from();
        carriesPosts = wish.carriesPosts();
        step = new LastStep(by);
    }

    /** Refuses what was set or given up meanwhile. */
    void set(Stamp by) {
        mustBePlanned();
        state = ReformState.SET;
        step = new LastStep(by);
    }

    private void mustBePlanned() {
        if (state != ReformState.DRAFT) {
            throw OrganisationRefused.reformMoved();
        }
    }

    /** The plan as it may be changed; refuses what was set or given up. */
    ReformPlan plan(List<ReformHeir> heirs, List<ReformLine> lines, List<ReformWish.Share> shares) {
        mustBePlanned();
        return new ReformPlan(
                version(),
                new ReformWish(
                        kind,
                        decision,
                        decidedOn,
                        day,
                        carriesPosts,
                        heirs.stream().map(ReformHeir::wanted).toList(),
                        lines.stream().map(ReformLine::wanted).toList(),
                        shares));
    }

    /** Refuses what is a fact since its day, and what was given up already; tells whether anything has to be put back. */
    boolean undo(Stamp by) {
        if (state == ReformState.UNDONE) {
            throw OrganisationRefused.reformMoved();
        }
        boolean wasSet = state == ReformState.SET;
        if (wasSet && !by.day().isBefore(day)) {
            throw OrganisationRefused.reformInForce(day);
        }
        state = ReformState.UNDONE;
        step = new LastStep(by);
        return wasSet;
    }

    boolean isSet() {
        return state == ReformState.SET;
    }

    /** Whether setting it now would be for good, for its day has come. */
    boolean isAtOnce(LocalDate today) {
        return state == ReformState.DRAFT && !today.isBefore(day);
    }

    /** Whether nobody takes over what is open in the units it would close. */
    boolean leavesWork() {
        return state == ReformState.DRAFT && kind == ReformKind.CLOSED;
    }

    boolean isUndoable(LocalDate today) {
        return state == ReformState.DRAFT || state == ReformState.SET && today.isBefore(day);
    }

    /** Number and day of the decision, as units tell by which one they came after another. */
    String basis() {
        return decision + " (" + VietnamTime.told(decidedOn) + ")";
    }

    LocalDate lastDay() {
        return day.minusDays(1);
    }

    LocalDate day() {
        return day;
    }

    ReformKind kind() {
        return kind;
    }

    UUID reformId() {
        return id();
    }

    ReformSheet.Head head() {
        return new ReformSheet.Head(id(), kind, decision, decidedOn, day, carriesPosts, state, step.name(), step.at());
    }
}
