package doanket.task;

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
import java.util.UUID;

/**
 * What a co-ordinating unit has to do in a task: open, accepted by a person of the unit, reported done by it, and confirmed
 * by the lead, or sent back with a reason.
 */
@Entity
@Table(name = "task_part")
class TaskPart extends AggregateRoot {

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "duty", nullable = false)
    private String duty;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PartState state;

    /** Null while nobody of the unit has accepted it. */
    @Embedded
    private Claim claim;

    @Embedded
    private LastStep step;

    protected TaskPart() {} // for JPA

    TaskPart(UUID task, PartForm form, Stamp by) {
        this.taskId = requireNonNull(task);
        this.unitId = requireNonNull(form.unit());
        this.duty = Wording.line(form.duty());
        move(PartState.OPEN, by);
    }

    private void move(PartState next, Stamp by) {
        state = next;
        step = new LastStep(by);
    }

    /** The first to accept is the officer of the part; the second is told who it was. */
    void accept(Stamp by) {
        if (claim != null) {
            throw TaskRefused.accepted(claim);
        }
        claim = Claim.of(by);
    }

    void report(Stamp by) {
        mustBe(PartState.OPEN);
        if (claim == null) {
            claim = Claim.of(by);
        }
        move(PartState.REPORTED, by);
    }

    void confirm(Stamp by) {
        mustBe(PartState.REPORTED);
        move(PartState.CONFIRMED, by);
    }

    void sendBack(Stamp by) {
        mustBe(PartState.REPORTED);
        move(PartState.OPEN, by);
    }

    /** Another unit comes after the one that had it; where it is not reported yet, nobody there has accepted it. */
    void succeed(UUID after) {
        unitId = requireNonNull(after);
        claim = state == PartState.OPEN ? null : claim;
    }

    private void mustBe(PartState wanted) {
        if (state != wanted) {
            throw TaskRefused.partMoved(state, step);
        }
    }

    boolean isConfirmed() {
        return state == PartState.CONFIRMED;
    }

    UUID partId() {
        return id();
    }

    UUID task() {
        return taskId;
    }

    UUID unit() {
        return unitId;
    }

    String duty() {
        return duty;
    }

    UUID officer() {
        return claim == null ? null : claim.officer();
    }
}
