package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.UnitPlace;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What the giver decides about a task: taking it as done or not, giving it to another unit, letting it rest, cancelling it. */
@ApplicationScoped
@Transactional
public class TaskDeciding {

    private final TaskRepository tasks;
    private final TaskLog log;
    private final Giving giving;
    private final TaskIndex index;
    private final Actor actor;

    protected TaskDeciding() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskDeciding(TaskRepository tasks, TaskLog log, Giving giving, TaskIndex index, Actor actor) {
        this.tasks = tasks;
        this.log = log;
        this.giving = giving;
        this.index = index;
        this.actor = actor;
    }

    /**
     * Takes the task as done on that day, which is the day of the result and not of the click. Refuses a day that has not
     * come, one before the issue, and whoever reported it.
     */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void confirm(UUID id, LocalDate completedOn, String remark) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        task.confirm(completedOn, by);
        log.note(task, TaskStep.CONFIRMED, by, Said.of(Wording.text(remark)));
    }

    /** Does not take it as done; a reason is owed. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void sendBack(UUID id, String reason) {
        step(id, TaskStep.SENT_BACK, reason, (task, by) -> task.sendBack(reason, by));
    }

    /** Does not take back what was given back: the unit has to do it, and is owed a reason. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void insist(UUID id, String reason) {
        step(id, TaskStep.INSISTED, reason, Task::goOn);
    }

    /** Lets it rest; a reason is owed. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void pause(UUID id, String reason) {
        step(id, TaskStep.PAUSED, reason, Task::pause);
    }

    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void resume(UUID id, String reason) {
        step(id, TaskStep.RESUMED, reason, Task::goOn);
    }

    /** Nobody has to do it any more; a reason is owed. Refuses what is done. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void cancel(UUID id, String reason) {
        step(id, TaskStep.CANCELLED, reason, Task::cancel);
    }

    /**
     * Another unit leads from now on. Refuses the unit that has it, one that co-ordinates in it, a closed one, and whoever
     * has not seen what was done to it last; the same click twice is one.
     */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void reassign(UUID id, String seen, UUID lead, String reason) {
        var task = tasks.hold(id);
        if (isDoneAlready(task, seen) && task.facts().lead().equals(lead)) {
            return;
        }
        Seen.mustBe(task.step(), seen);
        var parts = tasks.parts(id).stream()
                .map(part -> new PartForm(part.unit(), part.duty()))
                .toList();
        giving.check(new TaskParties(lead, parts, null, null), actor.today());
        step(id, TaskStep.REASSIGNED, reason, (held, by) -> held.reassign(lead, by));
    }

    /** The same person has taken a step since: it may be the same click. */
    private boolean isDoneAlready(Task task, String seen) {
        return !Seen.of(task.step().at()).equals(seen) && task.step().isBy(actor.stampOrPortal());
    }

    /**
     * Splits off parts that other units lead, each due no later than the whole; who leads the whole answers for all of them
     * and reports it done when they are. Refuses none at all, what is refused of any task, and whoever has not seen what was
     * done to it last; the same parts twice are there once.
     */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void split(UUID id, String seen, List<SplitPart> parts) {
        var task = tasks.hold(id);
        if (tasks.areBeneath(id, parts.stream().map(SplitPart::id).toList())) {
            return;
        }
        Seen.mustBe(task.step(), seen);
        var by = actor.stampOrPortal();
        task.split(by);
        mustBeSound(parts, task.schedule().dueOn());
        for (var part : parts) {
            var terms = new TaskTerms(part.content(), "", "", task.terms().priority());
            var parties = new TaskParties(part.lead(), List.of(), task.facts().follower(), null);
            var form = new TaskForm(terms, parties, TaskTimes.once(part.due()));
            giving.assign(giving.plan(part.id(), task.facts().giver(), form, task.origin(), by), actor.today(), by);
        }
        log.note(task, TaskStep.SPLIT, by, Said.NOTHING);
    }

    /** What the task is, and its last step, for the pages of those who decide about it. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public TaskGlance glance(UUID id) {
        return tasks.find(id).map(TaskGlance::of).orElseThrow(NotFoundException::new);
    }

    @Allowed(Permission.TASK_ASSIGN)
    public List<UnitPlace> named(String typed) {
        return giving.named(typed);
    }

    private void mustBeSound(List<SplitPart> parts, LocalDate due) {
        if (parts.isEmpty()) {
            throw TaskRefused.contentMissing();
        }
        for (var part : parts) {
            if (part.lead() == null) {
                throw TaskRefused.leadMissing();
            }
            if (due != null && (part.due() == null || part.due().isAfter(due))) {
                throw TaskRefused.partLater(due);
            }
        }
        giving.mustBeOpen(parts.stream().map(SplitPart::lead).toList(), actor.today());
    }

    private void step(UUID id, TaskStep step, String reason, BiConsumer<Task, Stamp> verb) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        verb.accept(task, by);
        log.note(task, step, by, Said.of(why));
        tasks.flush();
        index.put(task.facts());
    }
}
