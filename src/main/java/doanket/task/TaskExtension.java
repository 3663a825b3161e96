package doanket.task;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.LastStep;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A later due date that the lead of a task asks for, with a reason; granted by the giver, perhaps with another day, or refused. */
@Entity
@Table(name = "task_extension")
class TaskExtension extends AggregateRoot {

    /** What becomes of it. */
    enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    @Column(name = "task_id", nullable = false)
    private UUID taskId;

    @Column(name = "old_due", nullable = false)
    private LocalDate oldDue;

    @Column(name = "asked_due", nullable = false)
    private LocalDate askedDue;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Embedded
    private StoredStamp by;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "granted_due")
    private LocalDate grantedDue;

    @Embedded
    private LastStep step;

    protected TaskExtension() {} // for JPA

    /** Refuses a day that is not later than the due date, and none at all. */
    TaskExtension(UUID task, LocalDate oldDue, LocalDate askedDue, String reason, Stamp by) {
        this.taskId = requireNonNull(task);
        this.oldDue = requireNonNull(oldDue);
        if (askedDue == null || !askedDue.isAfter(oldDue)) {
            throw TaskRefused.notLater(oldDue);
        }
        this.askedDue = askedDue;
        this.reason = Wording.reason(reason);
        this.by = new StoredStamp(by);
        this.state = State.ASKED;
        this.step = new LastStep(by);
    }

    /** Grants the day asked for, or another. */
    LocalDate grant(LocalDate day, Stamp giver) {
        mustBeOpen();
        grantedDue = day == null ? askedDue : day;
        state = State.GRANTED;
        step = new LastStep(giver);
        return grantedDue;
    }

    void refuse(Stamp giver) {
        mustBeOpen();
        state = State.REFUSED;
        step = new LastStep(giver);
    }

    private void mustBeOpen() {
        if (state != State.ASKED) {
            throw TaskRefused.extensionDecided(step);
        }
    }

    UUID task() {
        return taskId;
    }

    String asker() {
        return by.name();
    }
}
