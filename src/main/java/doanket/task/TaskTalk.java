package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What is said about a task: explanations that the lead owes, and questions whose answers all units of the task see. */
@ApplicationScoped
@Transactional
public class TaskTalk {

    private final TaskRepository tasks;
    private final TalkRepository talk;
    private final TaskLog log;
    private final TaskNotices notices;
    private final Actor actor;

    protected TaskTalk() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskTalk(TaskRepository tasks, TalkRepository talk, TaskLog log, TaskNotices notices, Actor actor) {
        this.tasks = tasks;
        this.talk = talk;
        this.log = log;
        this.notices = notices;
        this.actor = actor;
    }

    /** Asks the lead to explain until that day; it is said what. Refuses a day that has passed. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void askToExplain(UUID id, LocalDate until, String text) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        if (until == null || until.isBefore(actor.today())) {
            throw TaskRefused.dayBad();
        }
        var said = Wording.reason(text);
        task.askToExplain(until);
        log.note(task, TaskStep.EXPLANATION_ASKED, by, Said.of(said));
    }

    /** The lead explains. Refuses where nothing is owed, as to the second of two who answer at once. */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void explain(UUID id, String text) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        var said = Wording.reason(text);
        task.explained();
        log.note(task, TaskStep.EXPLAINED, by, Said.of(said));
    }

    /** Asks the giver what is meant; all units of the task see it. */
    @Allowed(value = Permission.TASK_READ, of = TaskScopes.class)
    public void question(UUID id, String text) {
        var task = tasks.hold(id);
        log.note(task, TaskStep.QUESTION, actor.stampOrPortal(), Said.of(Wording.reason(text)));
    }

    /**
     * Answers a question, so that all units of the task see it, and those that the same clause of the paper gave a task of
     * their own. Refuses a second answer.
     */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void answer(UUID id, UUID question, String text) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        if (!talk.isQuestion(id, question)) {
            throw new NotFoundException();
        }
        talk.answer(question).ifPresent(given -> {
            throw TaskRefused.answered(given.name(), given.at());
        });
        var said = new Said(Wording.reason(text), null, Evidence.NONE, question);
        log.note(task, TaskStep.ANSWER, by, said);
        notices.clarified(talk.siblings(id), said.text(), by);
    }
}
