package doanket.task;

import doanket.platform.AggregateRoot;
import doanket.platform.LastStep;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that one unit gives another to do. Planned; given to the lead unit; accepted there by a person, who is the
 * officer from then on; worked on; reported done with a paper that proves it; and confirmed by the giver, or sent back with a
 * reason. Before that the lead may give it back, and the giver pause, change or cancel it. A series is accepted and never
 * done: each of its occurrences is a task of its own.
 */
@Entity
@Table(name = "task")
class Task extends AggregateRoot {

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "clause_id")
    private UUID clauseId;

    @Embedded
    private StoredTerms terms;

    @Embedded
    private Schedule schedule;

    @Embedded
    private StoredParties parties;

    @Embedded
    private StoredStamp given;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TaskState state;

    @Embedded
    private LastStep step;

    /** Null while nobody has accepted it. */
    @Embedded
    private Claim claim;

    @Embedded
    private Progress progress = new Progress();

    /** The day of the paper that the lead reported with. */
    @Column(name = "result_on")
    private LocalDate resultOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    /** Why the giver did not take it as done, until it is reported again. */
    @Column(name = "returned")
    private String returned;

    /** By when the lead owes an explanation. */
    @Column(name = "explain_by")
    private LocalDate explainBy;

    protected Task() {} // for JPA

    Task(UUID id, UUID giver, TaskForm form, TaskOrigin origin, Stamp by) {
        super(id);
        this.terms = new StoredTerms(form.terms());
        this.parties = new StoredParties(giver, form.parties());
        this.schedule = new Schedule(form.times());
        this.documentId = origin.document();
        this.clauseId = origin.clause();
        this.parentId = origin.parent();
        this.given = new StoredStamp(by);
        move(TaskState.PLANNED, by);
    }

    private void move(TaskState next, Stamp by) {
        state = next;
        step = new LastStep(by);
    }

    /** Refuses with who has done what meanwhile. */
    private void mustBe(TaskState... wanted) {
        if (!List.of(wanted).contains(state)) {
            throw TaskRefused.moved(state, step);
        }
    }

    /** Refuses a due date before the day of issue. */
    void assign(LocalDate day, Stamp by) {
        mustBe(TaskState.PLANNED);
        schedule.issue(day);
        move(claim == null ? TaskState.ASSIGNED : TaskState.IN_PROGRESS, by);
    }

    /** Goes on with what another paper asked for already: whoever has accepted that has accepted this. */
    void continueFrom(Task earlier) {
        mustBe(TaskState.PLANNED);
        claim = earlier.claim;
        progress = earlier.progress.goingOn();
    }

    /** Two tasks that ask the same of the same unit. */
    boolean isAs(Task other) {
        return parties.lead().equals(other.parties.lead()) && terms.isAs(other.terms);
    }

    /** The first to accept is the officer; the second is told who it was. */
    void accept(Stamp by) {
        if (state == TaskState.IN_PROGRESS && claim != null) {
            throw TaskRefused.accepted(claim);
        }
        mustBe(TaskState.ASSIGNED);
        claim = Claim.of(by);
        move(TaskState.IN_PROGRESS, by);
    }

    /** Lets a colleague of the unit go on with it. */
    void handOver(UUID account, String name, Stamp by) {
        mustBe(TaskState.ASSIGNED, TaskState.IN_PROGRESS);
        claim = new Claim(account, name, by.at());
        move(TaskState.IN_PROGRESS, by);
    }

    /** Says how far it is, in percent; what is not done yet is at most 99. */
    void progress(int reached, Stamp by) {
        mustBe(TaskState.IN_PROGRESS);
        progress = Progress.reached(reached, by);
    }

    /** The lead has done it, with a result of that day. Refuses a day that has not come or lies before the issue. */
    void report(LocalDate day, Stamp by) {
        mustBe(TaskState.IN_PROGRESS);
        if (schedule.isSeries()) {
            throw TaskRefused.seriesIsNeverDone();
        }
        schedule.mustHaveCome(day, VietnamTime.day(by.at()));
        resultOn = day;
        progress = Progress.whole(by);
        returned = null;
        move(TaskState.REPORTED, by);
    }

    /** The giver takes it as done on that day. Refuses whoever reported it. */
    void confirm(LocalDate day, Stamp by) {
        mustBe(TaskState.REPORTED);
        if (step.isBy(by)) {
            throw TaskRefused.ownReport();
        }
        schedule.mustHaveCome(day, VietnamTime.day(by.at()));
        completedOn = day;
        explainBy = null;
        move(TaskState.DONE, by);
    }

    void sendBack(String reason, Stamp by) {
        mustBe(TaskState.REPORTED);
        returned = Wording.reason(reason);
        resultOn = null;
        move(TaskState.IN_PROGRESS, by);
    }

    /** The lead asks the giver to take it back. */
    void giveBack(Stamp by) {
        mustBe(TaskState.ASSIGNED, TaskState.IN_PROGRESS);
        move(TaskState.GIVEN_BACK, by);
    }

    /** What was given back, or rests, goes on where it was. */
    void goOn(Stamp by) {
        mustBe(TaskState.GIVEN_BACK, TaskState.PAUSED);
        move(claim == null ? TaskState.ASSIGNED : TaskState.IN_PROGRESS, by);
    }

    void pause(Stamp by) {
        mustBe(TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.GIVEN_BACK);
        move(TaskState.PAUSED, by);
    }

    void cancel(Stamp by) {
        if (state.isSettled()) {
            throw TaskRefused.moved(state, step);
        }
        schedule.end();
        move(TaskState.CANCELLED, by);
    }

    /** Another unit leads from now on, and nobody there has accepted it. */
    void reassign(UUID lead, Stamp by) {
        mustBeOpen();
        parties.reassign(lead);
        claim = null;
        explainBy = null;
        move(TaskState.ASSIGNED, by);
    }

    /** Others lead parts of it from now on; for itself it goes on where it is. */
    void split(Stamp by) {
        mustBeOpen();
        move(state, by);
    }

    /** One of its units is gone: what that had here is that of the one after it, where somebody accepts it anew. */
    void succeed(UUID gone, UUID after, Stamp by) {
        if (parties.succeed(gone, after) && state != TaskState.REPORTED) {
            claim = null;
            move(state == TaskState.IN_PROGRESS ? TaskState.ASSIGNED : state, by);
        }
    }

    /** What it asks for was put wrongly. Refuses what changes nothing. */
    void correct(TaskTerms right) {
        if (state != TaskState.REPORTED) {
            mustBeOpen();
        }
        terms = terms.correct(right);
    }

    void mustBeOpen() {
        mustBe(TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.GIVEN_BACK, TaskState.PAUSED);
    }

    /** Refuses to talk about more time once the due date has passed, and where there is none. */
    void mustBeExtendable(LocalDate today) {
        mustBeOpen();
        schedule.mustBeExtendable(today);
    }

    void extend(LocalDate day) {
        mustBeOpen();
        schedule.extend(day);
    }

    void askToExplain(LocalDate by) {
        mustBe(TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.GIVEN_BACK, TaskState.REPORTED);
        explainBy = by;
    }

    void explained() {
        if (explainBy == null) {
            throw TaskRefused.nothingToExplain();
        }
        explainBy = null;
    }

    /** The portal or the giver goes on by what the task is: see {@link TaskFacts}. */
    TaskFacts facts() {
        return new TaskFacts(
                id(),
                parties.giver(),
                parties.lead(),
                parties.follower(),
                parties.supervisor(),
                documentId,
                state,
                terms.content());
    }

    /** For an occurrence or a part of it. */
    TaskOrigin origin() {
        return new TaskOrigin(documentId, clauseId, id());
    }

    Schedule schedule() {
        return schedule;
    }

    Claim claim() {
        return claim;
    }

    LastStep step() {
        return step;
    }

    UUID officer() {
        return claim == null ? null : claim.officer();
    }

    TaskTerms terms() {
        return terms.terms();
    }
}
