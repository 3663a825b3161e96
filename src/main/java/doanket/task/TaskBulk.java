package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.task.BulkResult.Left;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Extending and reminding of many tasks in one go; what cannot be done to one is told and stops none of the others. */
@ApplicationScoped
@Transactional
public class TaskBulk {

    /** So many in one request. */
    public static final int MOST = 200;

    private final TaskRepository tasks;
    private final BulkRepository bulk;
    private final TaskLog log;
    private final Actor actor;

    protected TaskBulk() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskBulk(TaskRepository tasks, BulkRepository bulk, TaskLog log, Actor actor) {
        this.tasks = tasks;
        this.bulk = bulk;
        this.log = log;
        this.actor = actor;
    }

    /** Reminds of each, once a day. Refuses none and more than 200 at once; a task one does not follow up is unknown. */
    @Allowed(Permission.TASK_FOLLOW)
    public BulkResult remind(Collection<UUID> ids, String text) {
        var by = actor.stampOrPortal();
        var said = Wording.text(text);
        var reminded = new HashSet<>(
                bulk.reminded(ids, VietnamTime.instant(actor.today().atStartOfDay())));
        return each(ids, this::follows, task -> {
            task.mustBeOpen();
            if (!reminded.add(task.facts().id())) {
                throw TaskRefused.remindedAlready();
            }
            log.note(task, TaskStep.REMINDED, by, Said.of(said));
        });
    }

    /** Puts each off to that day, with a reason. Refuses as {@link #remind}; what is overdue is left as it is. */
    @Allowed(Permission.TASK_ASSIGN)
    public BulkResult extend(Collection<UUID> ids, LocalDate day, String reason) {
        if (day == null) {
            throw TaskRefused.dayBad();
        }
        var by = actor.stampOrPortal();
        var said = Said.of(VietnamTime.told(day) + " - " + Wording.reason(reason));
        return each(ids, facts -> actor.may(Permission.TASK_ASSIGN, facts.giver()), task -> {
            task.mustBeExtendable(actor.today());
            task.extend(day);
            log.note(task, TaskStep.EXTENDED, by, said);
        });
    }

    private boolean follows(TaskFacts facts) {
        return actor.may(Permission.TASK_FOLLOW, facts.giver()) || actor.may(Permission.TASK_FOLLOW, facts.follower());
    }

    private BulkResult each(Collection<UUID> ids, Predicate<TaskFacts> allowed, Consumer<Task> verb) {
        if (ids.isEmpty()) {
            throw TaskRefused.nothingChosen();
        }
        if (ids.size() > MOST) {
            throw TaskRefused.tooManyAtOnce(MOST);
        }
        var held = bulk.hold(ids);
        if (held.size() < ids.size() || !held.stream().map(Task::facts).allMatch(allowed)) {
            throw new NotFoundException();
        }
        var left = new ArrayList<Left>();
        for (var task : held) {
            try {
                verb.accept(task);
            } catch (TaskRefused refused) {
                left.add(new Left(task.facts().title(), refused.getMessage(), List.of(refused.arguments())));
            }
        }
        tasks.flush();
        return new BulkResult(held.size() - left.size(), List.copyOf(left));
    }
}
