package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The giver puts right what a given task asks for; all units of it are told, and its log keeps the words as they were. */
@ApplicationScoped
@Transactional
public class TaskCorrecting {

    private static final Locale VIETNAMESE = new Locale("vi");

    private final TaskRepository tasks;
    private final TalkRepository talk;
    private final TaskLog log;
    private final TaskIndex index;
    private final Actor actor;

    protected TaskCorrecting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskCorrecting(TaskRepository tasks, TalkRepository talk, TaskLog log, TaskIndex index, Actor actor) {
        this.tasks = tasks;
        this.talk = talk;
        this.log = log;
        this.index = index;
        this.actor = actor;
    }

    /**
     * Puts other words in place of those that were seen; a reason is owed. Refuses what is planned or over, a correction that
     * changes nothing, and words that somebody else has corrected since.
     */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void correct(UUID id, String seen, TaskTerms terms, String reason) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        var before = task.terms();
        if (!before.version().equals(seen)) {
            throw talk.last(id, TaskStep.CORRECTED)
                    .map(TaskRefused::correctedMeanwhile)
                    .orElseThrow(NotFoundException::new);
        }
        task.correct(terms);
        log.note(task, TaskStep.CORRECTED, by, Said.of(said(why, before, task.terms())));
        tasks.flush();
        index.put(task.facts());
    }

    /** The reason, and below it whatever was otherwise before. */
    private static String said(String why, TaskTerms before, TaskTerms after) {
        var lines = new ArrayList<>(List.of(why));
        put(lines, "content", before.content(), after.content());
        put(lines, "product", before.product(), after.product());
        put(lines, "measure", before.measure(), after.measure());
        if (before.priority() != after.priority()) {
            put(lines, "priority", Words.of(VIETNAMESE, "priority." + before.priority()), null);
        }
        return String.join("\n", lines);
    }

    private static void put(List<String> lines, String what, String before, String after) {
        if (!before.equals(after)) {
            var old = before.isEmpty() ? Words.of(VIETNAMESE, "log.empty") : before;
            lines.add(Words.of(VIETNAMESE, "log.before." + what, old));
        }
    }
}
