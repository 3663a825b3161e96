package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What co-ordinating units do in a task, each its own part, and what the lead makes of it. */
@ApplicationScoped
@Transactional
public class TaskParts {

    private final TaskRepository tasks;
    private final TaskLog log;
    private final Actor actor;

    protected TaskParts() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    TaskParts(TaskRepository tasks, TaskLog log, Actor actor) {
        this.tasks = tasks;
        this.log = log;
        this.actor = actor;
    }

    /** Accepts the part for the unit; the second to try is told who was first. */
    @Allowed(value = Permission.TASK_WORK, of = PartScopes.class)
    public void accept(UUID part) {
        var held = tasks.holdPart(part);
        var by = actor.stampOrPortal();
        held.accept(by);
        log.note(tasks.find(held.task()).orElseThrow(), TaskStep.PART_ACCEPTED, by, Said.NOTHING);
    }

    /** Says what the unit has done, and that its part is done with that. The words are owed. */
    @Allowed(value = Permission.TASK_WORK, of = PartScopes.class)
    public void report(UUID part, String text) {
        var held = tasks.holdPart(part);
        var by = actor.stampOrPortal();
        var said = Wording.reason(text);
        held.report(by);
        log.note(tasks.find(held.task()).orElseThrow(), TaskStep.PART_REPORTED, by, Said.of(said));
    }

    /** The lead takes the part as done. */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void confirm(UUID task, UUID part) {
        var held = partOf(task, part);
        var by = actor.stampOrPortal();
        held.confirm(by);
        log.note(tasks.find(task).orElseThrow(), TaskStep.PART_CONFIRMED, by, Said.NOTHING);
    }

    /** The lead does not; a reason is owed. */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void sendBack(UUID task, UUID part, String reason) {
        var held = partOf(task, part);
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        held.sendBack(by);
        log.note(tasks.find(task).orElseThrow(), TaskStep.PART_SENT_BACK, by, Said.of(why));
    }

    private TaskPart partOf(UUID task, UUID part) {
        var held = tasks.holdPart(part);
        if (!held.task().equals(task)) {
            throw new NotFoundException();
        }
        return held;
    }
}
