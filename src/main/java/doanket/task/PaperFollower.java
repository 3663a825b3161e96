package doanket.task;

import doanket.directive.DocumentIssued;
import doanket.directive.DocumentReplaced;
import doanket.directive.DocumentWithdrawn;
import doanket.identity.Actor;
import doanket.task.TaskEvent.Said;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What papers do to their tasks, in the transaction in which it happens to the paper: issuing one gives what was planned;
 * one that replaces another lets go on what it asks for again, and the rest lapses, as everything does when a paper is
 * withdrawn.
 */
@ApplicationScoped
class PaperFollower {

    private static final Locale VIETNAMESE = new Locale("vi");

    private static final Set<TaskState> OPEN = EnumSet.of(
            TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.GIVEN_BACK, TaskState.PAUSED, TaskState.REPORTED);

    private final PlanRepository plans;
    private final PlanWriting writing;
    private final TaskLog log;
    private final TaskIndex index;
    private final Actor actor;

    protected PaperFollower() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    PaperFollower(PlanRepository plans, PlanWriting writing, TaskLog log, TaskIndex index, Actor actor) {
        this.plans = plans;
        this.writing = writing;
        this.log = log;
        this.index = index;
        this.actor = actor;
    }

    void issued(@Observes DocumentIssued issued) {
        writing.assign(plans.planned(issued.document()), issued.day(), actor.stampOrPortal());
    }

    /** Told before the other is issued, so that what goes on is given to whoever has it. */
    void replaced(@Observes DocumentReplaced replaced) {
        var next = plans.planned(replaced.by());
        for (var task : plans.tasks(replaced.document(), OPEN)) {
            var same = next.stream().filter(task::isAs).findFirst();
            same.ifPresent(found -> found.continueFrom(task));
            end(task, same.isPresent() ? "log.goesOn" : "log.replaced");
        }
    }

    void withdrawn(@Observes DocumentWithdrawn withdrawn) {
        plans.tasks(withdrawn.document(), OPEN).forEach(task -> end(task, "log.withdrawn"));
    }

    private void end(Task task, String why) {
        UUID id = task.facts().id();
        var by = actor.stampOrPortal();
        task.cancel(by);
        log.note(task, TaskStep.CANCELLED, by, Said.of(Words.of(VIETNAMESE, why)));
        index.remove(id);
    }
}
