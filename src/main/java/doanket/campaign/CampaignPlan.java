package doanket.campaign;

import doanket.campaign.PlanParts.Parts;
import doanket.criteria.PlanPeriod;
import doanket.criteria.Targets;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan of a campaign, with what came of it: read by whoever reads it, set by whoever leads it. */
@ApplicationScoped
@Transactional
public class CampaignPlan {

    private final PlanParts parts;
    private final Targets targets;
    private final Actor actor;

    protected CampaignPlan() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CampaignPlan(PlanParts parts, Targets targets, Actor actor) {
        this.parts = parts;
        this.targets = targets;
        this.actor = actor;
    }

    /** No lines where a campaign has neither criteria nor figures. Six statements. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public PlanSheet sheet(UUID id, PlanAsk ask) {
        var period = parts.period(ask.time());
        var all = parts.of(id, period);
        var view = PlanView.of(all, ask);
        var changes = targets.changes(view.indicatorIds(), view.unitIds(), period).stream()
                .map(view::change)
                .toList();
        return new PlanSheet(
                all.head(),
                period,
                new PlanSheet.Choices(all.indicators(), all.units()),
                view.shown(),
                view.ofUnit(),
                rows(all, view, period),
                changes,
                actor.may(Permission.CAMPAIGN_MANAGE, all.campaign().leadUnit()));
    }

    private List<PlanRow> rows(Parts all, PlanView view, PlanPeriod period) {
        var cells = parts.cells(all, view.indicators(), view.unitIds(), period);
        return view.keys().stream()
                .map(key -> view.row(key, cells.get(view.cell(key)), null, null))
                .toList();
    }

    /**
     * Saves the lines that can be read and are still as they were seen; the others keep what stood there, with what was typed
     * and why it was not saved. An empty line takes a target back.
     */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public PlanSaved save(UUID id, PlanForm form) {
        var period = parts.period(form.ask().time());
        var all = parts.of(id, period);
        var view = PlanView.of(all, form.ask());
        var asked = form.rows().stream()
                .filter(row -> view.keys().contains(row.key()))
                .collect(Collectors.toMap(PlanForm.Typed::key, Function.identity(), (one, other) -> other));
        var before = parts.cells(all, view.indicators(), view.unitIds(), period);
        var read = new PlanReading(actor.locale());
        asked.values().forEach(typed -> read.add(typed, before.get(view.cell(typed.key()))));
        var done = targets.put(read.puts(), period);
        var left = new HashMap<UUID, String>();
        asked.keySet().stream()
                .filter(key -> read.wants(view.cell(key)) && !done.contains(view.cell(key)))
                .forEach(key -> left.put(key, Words.of(actor.locale(), "plan.conflict")));
        var after = parts.cells(all, view.indicators(), view.unitIds(), period);
        var rows = asked.keySet().stream()
                .map(key -> view.row(key, after.get(view.cell(key)), read.typed(key), read.problem(key)))
                .toList();
        return new PlanSaved(rows, left);
    }
}
