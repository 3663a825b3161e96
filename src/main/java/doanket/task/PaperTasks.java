package doanket.task;

import doanket.directive.ClauseUses;
import doanket.directive.DocumentFollowUp;
import doanket.directive.FollowUpCount;
import doanket.directive.TouchedTask;
import doanket.identity.Actor;
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
    private final TaskListRepository lists;
    private final Actor actor;

    protected PaperTasks() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    PaperTasks(PlanRepository plans, PlanSheets sheets, TaskListRepository lists, Actor actor) {
        this.plans = plans;
        this.sheets = sheets;
        this.lists = lists;
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

    /**
     * All of them, whoever leads: whoever reads the paper knows what it asks for. The list shows those one may open. What is
     * due soon is not asked for, so that nobody need know the holidays.
     */
    @Override
    public FollowUpCount of(UUID document) {
        var wanted = new TaskSql().and("t.document_id = %1$s", document).and("t.state <> 'CANCELLED'");
        var counts = lists.counts(wanted, new Standing.Day(actor.today(), actor.today()));
        return new FollowUpCount(
                (int) counts.all(),
                (int) counts.overdue(),
                "/task/list?which=paper&document=" + document + "&show=all");
    }
}
