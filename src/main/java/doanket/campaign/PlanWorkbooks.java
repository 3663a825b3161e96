package doanket.campaign;

import doanket.criteria.IndicatorInfo;
import doanket.criteria.PlanPeriod;
import doanket.criteria.Targets;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The plan of a campaign as a workbook, out and back in. */
@ApplicationScoped
@Transactional
public class PlanWorkbooks {

    private final PlanParts parts;
    private final Targets targets;
    private final Actor actor;

    /** What a workbook would change. */
    public record Preview(List<PlanChange> changes) implements Serializable {

        public long bad() {
            return changes.stream().filter(PlanChange::isBad).count();
        }
    }

    /** The name of a campaign, and a time. */
    public record Whose(String campaign, PlanPeriod period) implements Serializable {}

    protected PlanWorkbooks() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PlanWorkbooks(PlanParts parts, Targets targets, Actor actor) {
        this.parts = parts;
        this.targets = targets;
        this.actor = actor;
    }

    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public byte[] write(UUID id, PlanAsk.Time time) {
        var period = parts.period(time);
        return book(parts.of(id, period), period).write();
    }

    /** Whose plan a workbook may be brought back to. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public Whose whose(UUID id, PlanAsk.Time time) {
        var period = parts.period(time);
        return new Whose(parts.of(id, period).campaign().name(), period);
    }

    /** What it would change, cell by cell; saves nothing. Refuses another workbook, and one edited where nothing may be. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public Preview preview(UUID id, PlanAsk.Time time, byte[] content) {
        var period = parts.period(time);
        var all = parts.of(id, period);
        return new Preview(book(all, period).read(content));
    }

    /** Saves what was looked at, all of it or nothing. Refuses bad cells, and what somebody else has changed meanwhile. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public int take(UUID id, PlanAsk.Time time, Preview preview) {
        if (preview.bad() > 0) {
            throw CampaignRefused.cellsBad(preview.bad());
        }
        var period = parts.period(time);
        var all = parts.of(id, period);
        var indicators = all.indicators().stream().map(IndicatorInfo::id).toList();
        var units = all.units().stream().map(Participant::unit).toList();
        var puts = preview.changes().stream()
                .map(PlanChange::put)
                .filter(put -> indicators.contains(put.indicator()) && units.contains(put.unit()))
                .toList();
        if (targets.put(puts, period).size() < preview.changes().size()) {
            throw CampaignRefused.changedMeanwhile();
        }
        return puts.size();
    }

    private PlanBook book(PlanParts.Parts all, PlanPeriod period) {
        var units = all.units().stream().map(Participant::unit).toList();
        return new PlanBook(all, parts.cells(all, all.indicators(), units, period), period.key(), actor.locale());
    }
}
