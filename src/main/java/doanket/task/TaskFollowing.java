package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reminding whoever has a task; each reminder stays in its log. */
@ApplicationScoped
@Transactional
public class TaskFollowing {

    private final TaskRepository tasks;
    private final TalkRepository talk;
    private final TaskLog log;
    private final Actor actor;

    protected TaskFollowing() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskFollowing(TaskRepository tasks, TalkRepository talk, TaskLog log, Actor actor) {
        this.tasks = tasks;
        this.talk = talk;
        this.log = log;
        this.actor = actor;
    }

    /** Reminds the units that do it, with words or without. Refuses a second time on one day, and what nobody has to do. */
    @Allowed(value = Permission.TASK_FOLLOW, of = FollowScopes.class)
    public void remind(UUID id, String text) {
        var task = tasks.hold(id);
        task.mustBeOpen();
        talk.reminder(id, VietnamTime.instant(actor.today().atStartOfDay())).ifPresent(done -> {
            throw TaskRefused.remindedToday(done.name(), done.at());
        });
        log.note(task, TaskStep.REMINDED, actor.stampOrPortal(), Said.of(Wording.text(text)));
    }
}
