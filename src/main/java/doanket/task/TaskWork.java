package doanket.task;

import doanket.file.FileService;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** What the lead unit does with a task: accepting it, saying how far it is, reporting it done, giving it back. */
@ApplicationScoped
@Transactional
public class TaskWork {

    /** A click or a message that comes twice, as on a slow line, is one. */
    private static final Duration ONE_AND_THE_SAME = Duration.ofMinutes(10);

    private final TaskRepository tasks;
    private final TaskLog log;
    private final FileService files;
    private final TaskIndex index;
    private final Actor actor;

    protected TaskWork() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskWork(TaskRepository tasks, TaskLog log, FileService files, TaskIndex index, Actor actor) {
        this.tasks = tasks;
        this.log = log;
        this.files = files;
        this.index = index;
        this.actor = actor;
    }

    /** Accepts the task for the unit; whoever does is its officer. The second to try is told who was first. */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void accept(UUID id) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        task.accept(by);
        log.note(task, TaskStep.ACCEPTED, by, Said.NOTHING);
    }

    /**
     * Lets a colleague go on with it. Refuses somebody who is not of the lead unit, and whoever has not seen what was done to
     * it last; who has it already keeps it, as after the same click twice.
     */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void handOver(UUID id, String seen, UUID account) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        if (task.step().isBy(by) && account.equals(task.officer())) {
            return;
        }
        Seen.mustBe(task.step(), seen);
        var name = tasks.colleague(task.facts().lead(), account, actor.today()).orElseThrow(TaskRefused::notOfTheUnit);
        task.handOver(account, name, by);
        log.note(task, TaskStep.HANDED_OVER, by, Said.of(name));
    }

    /** Says how far it is, with words, percent and proof. The words are owed; the very same again at once is one entry. */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void progress(UUID id, int percent, String text, Evidence evidence) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        mustBeThere(evidence);
        var said = new Said(Wording.reason(text), percent, evidence, null);
        boolean again = evidence.isEmpty() && tasks.isSaid(id, said, by, by.at().minus(ONE_AND_THE_SAME));
        if (!again) {
            task.progress(percent, by);
            log.note(task, TaskStep.PROGRESS, by, said);
        }
    }

    /**
     * Reports it done, with a result of that day and what proves it: number and day of a paper, or a file. Refuses as long as
     * a co-ordinating unit or a part is open, unless it is said why; and a series, which is never done.
     */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void report(UUID id, LocalDate resultOn, String text, Evidence evidence) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        if (evidence.isEmpty()) {
            throw TaskRefused.evidenceMissing();
        }
        mustBeThere(evidence);
        var said = Wording.text(text);
        task.report(resultOn, by);
        if (said.isEmpty()) {
            var open = tasks.openParts(id);
            if (!open.isEmpty()) {
                throw TaskRefused.partsOpen(open);
            }
        }
        log.note(task, TaskStep.REPORTED, by, new Said(said, null, evidence, null));
    }

    /** A file that nobody has put in is as unknown as one of somebody else. */
    private void mustBeThere(Evidence evidence) {
        boolean own = evidence.files().isEmpty()
                || files.files(evidence.files()).values().stream()
                                .filter(file -> actor.account().equals(file.uploader()))
                                .count()
                        == evidence.files().size();
        if (!own) {
            throw new NotFoundException();
        }
    }

    /** Asks the giver to take it back or to change it; a reason is owed. */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void giveBack(UUID id, String reason) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        task.giveBack(by);
        log.note(task, TaskStep.GIVEN_BACK, by, Said.of(why));
        index.put(task.facts());
    }
}
