package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Later due dates: asked for by the lead before the due date, decided by the giver. */
@ApplicationScoped
@Transactional
public class TaskExtensions {

    private final TaskRepository tasks;
    private final ExtensionRepository extensions;
    private final TaskLog log;
    private final Rules rules;
    private final Actor actor;

    protected TaskExtensions() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    TaskExtensions(TaskRepository tasks, ExtensionRepository extensions, TaskLog log, Rules rules, Actor actor) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.log = log;
        this.rules = rules;
        this.actor = actor;
    }

    /**
     * Asks for more time; a reason is owed. Refuses once the due date has passed, while another request waits, and when the
     * task was put off as often as the office allows.
     */
    @Allowed(value = Permission.TASK_WORK, of = LeadScopes.class)
    public void ask(UUID id, LocalDate day, String reason) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        task.mustBeExtendable(actor.today());
        extensions.open(id).ifPresent(open -> {
            throw TaskRefused.extensionAsked(open.asker());
        });
        int most = rules.of(TaskRule.MOST_EXTENSIONS);
        if (extensions.granted(id) >= most) {
            throw TaskRefused.mostExtensions(most);
        }
        extensions.add(new TaskExtension(id, task.schedule().dueOn(), day, reason, by));
        log.note(task, TaskStep.EXTENSION_ASKED, by, Said.of(VietnamTime.told(day) + " - " + Wording.reason(reason)));
    }

    /** Grants the day that was asked for, or (not null) another; asked in time, it may be granted later. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void grant(UUID id, UUID extension, LocalDate day) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        var granted = of(id, extension).grant(day, by);
        task.extend(granted);
        log.note(task, TaskStep.EXTENSION_GRANTED, by, Said.of(VietnamTime.told(granted)));
    }

    /** Does not grant it; a reason is owed. */
    @Allowed(value = Permission.TASK_ASSIGN, of = GiverScopes.class)
    public void refuse(UUID id, UUID extension, String reason) {
        var task = tasks.hold(id);
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        of(id, extension).refuse(by);
        log.note(task, TaskStep.EXTENSION_REFUSED, by, Said.of(why));
    }

    private TaskExtension of(UUID task, UUID extension) {
        return extensions
                .find(extension)
                .filter(found -> found.task().equals(task))
                .orElseThrow(NotFoundException::new);
    }
}
