package doanket.task;

import doanket.directive.ClauseUses;
import doanket.directive.DocumentFollowUp;
import doanket.directive.FollowUpCount;
import doanket.directive.TouchedTask;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.task.FollowUpRepository.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells papers what hangs on their clauses and what became of it. */
@ApplicationScoped
class PaperTasks implements ClauseUses, DocumentFollowUp {

    private final PlanRepository plans;
    private final PlanSheets sheets;
    private final FollowUpRepository followUps;
    private final Actor actor;

    protected PaperTasks() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    PaperTasks(PlanRepository plans, PlanSheets sheets, FollowUpRepository followUps, Actor actor) {
        this.plans = plans;
        this.sheets = sheets;
        this.followUps = followUps;
        this.actor = actor;
    }

    @Override
    public Set<UUID> used(Collection<UUID> clauses) {
        return clauses.isEmpty() ? Set.of() : plans.used(clauses);
    }

    @Override
    public List<TouchedTask> touched(UUID document, UUID replacedBy) {
        return sheets.earlier(document, replacedBy).stream()
                .map(earlier -> touched(earlier.task(), earlier.goesOn()))
                .toList();
    }

    private TouchedTask touched(TaskRow task, boolean goesOn) {
        var state = Words.of(actor.locale(), "state." + task.state());
        return new TouchedTask(task.id(), task.title(), task.lead(), state, TaskNotices.VIEW + task.id(), goesOn);
    }

    /** As many as the list behind it shows the current reader: the rule is that of {@link TaskScopes}. */
    @Override
    public FollowUpCount of(UUID document) {
        var found = followUps.of(document, actor.units(), actor.today());
        var readable = found.counts().stream().filter(this::isReadable).toList();
        return new FollowUpCount(
                (int) readable.stream().mapToLong(Count::all).sum(),
                (int) readable.stream().mapToLong(Count::overdue).sum(),
                "/task/list?which=paper&document=" + document + "&show=all",
                found.clarified());
    }

    private boolean isReadable(Count count) {
        return count.mine()
                || actor.may(Permission.TASK_READ, count.giver())
                || actor.may(Permission.TASK_READ, count.lead());
    }
}
