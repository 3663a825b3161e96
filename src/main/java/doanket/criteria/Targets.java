package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was aimed at by unit, indicator and time, and what came of it. Whose units these are is for the caller to know. */
@ApplicationScoped
@Transactional
public class Targets {

    private final TargetRepository targets;
    private final Deeds deeds;
    private final Actor actor;

    protected Targets() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Targets(TargetRepository targets, Deeds deeds, Actor actor) {
        this.targets = targets;
        this.deeds = deeds;
        this.actor = actor;
    }

    /**
     * Plan and result of each indicator in each unit. Of the indicators that are {@code counted} up the result is the sum of
     * the time, of the others it is the last figure in it. One statement.
     */
    @Allowed(Permission.CAMPAIGN_READ)
    public Map<PlanPut.Key, PlanCell> cells(
            Collection<IndicatorInfo> indicators, Collection<UUID> counted, Collection<UUID> units, PlanPeriod period) {
        return targets.cells(indicators, counted, units, period);
    }

    /** Sets what is still as it was read, and tells which these are; each is written down with who set it. Two statements. */
    @Allowed(Permission.CAMPAIGN_MANAGE)
    public Set<PlanPut.Key> put(Collection<PlanPut> asked, PlanPeriod period) {
        var done = asked.isEmpty() ? Set.<PlanPut.Key>of() : targets.put(asked, period, actor.stamp());
        if (!done.isEmpty()) {
            var indicators =
                    done.stream().map(PlanPut.Key::indicator).distinct().toList();
            var units = done.stream().map(PlanPut.Key::unit).distinct().toList();
            deeds.write("criteria.aimed", only(indicators), only(units), period.key() + ": " + done.size());
        }
        return done;
    }

    private static UUID only(List<UUID> ids) {
        return ids.size() == 1 ? ids.get(0) : null;
    }

    /** The last twenty changes, the latest first. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<PlanChangeRow> changes(Collection<UUID> indicators, Collection<UUID> units, PlanPeriod period) {
        return targets.changes(indicators, units, period);
    }
}
