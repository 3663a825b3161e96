package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What has to be reached, where, and from when on. Nothing that was decided is ever rewritten. */
@ApplicationScoped
@Transactional
public class ThresholdKeeping {

    private static final int GROUP_MAX = 20;

    private final IndicatorRepository indicators;
    private final Decisions decisions;
    private final PlaceFinder places;
    private final Actor actor;
    private final Deeds deeds;

    protected ThresholdKeeping() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ThresholdKeeping(
            IndicatorRepository indicators, Decisions decisions, PlaceFinder places, Actor actor, Deeds deeds) {
        this.indicators = indicators;
        this.decisions = decisions;
        this.places = places;
        this.actor = actor;
        this.deeds = deeds;
    }

    /**
     * What has to be reached there from that day on, also by figures that were approved before. Refuses a figure that cannot be read or is
     * beyond the bounds of the indicator, nearly met that asks for more than met, a place that is not known, and a
     * second decision for the same place and day: the first has to be withdrawn, so that both stay to be read.
     */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void decide(UUID set, DecisionForm form) {
        decisions.hold(set);
        var indicator = indicator(set, form.indicator());
        var nearly =
                form.nearly() == null || form.nearly().isBlank() ? null : FigureText.bound(form.nearly(), indicator);
        var threshold = new Threshold(
                Uuids.next(),
                indicator.id(),
                form.scope(),
                key(form.scope(), form.where()),
                FigureText.bound(form.value(), indicator),
                nearly,
                Wording.day(form.from()),
                Wording.text(form.by(), Wording.NAME_MAX));
        FigureText.check(Figure.of(threshold.value()), indicator);
        if (!threshold.isSensible(indicator.direction())) {
            throw CriteriaRefused.nearlyBad();
        }
        if (decisions.isThere(threshold)) {
            throw CriteriaRefused.alreadyDecided();
        }
        decisions.decide(threshold, actor.stamp());
        deeds.write("criteria.decided", set, null, indicator.code() + ": " + form.value());
    }

    /** What goes by it is judged by what is decided besides. Refuses what somebody else has withdrawn already. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void withdraw(UUID set, UUID indicator, UUID decision) {
        decisions.hold(set);
        var of = indicator(set, indicator);
        if (!decisions.withdraw(indicator, decision, actor.stamp())) {
            throw CriteriaRefused.changedMeanwhile();
        }
        deeds.write("criteria.withdrawn", set, null, of.code());
    }

    private IndicatorInfo indicator(UUID set, UUID indicator) {
        return indicators.ofSet(set).stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String key(ThresholdScope scope, String where) {
        return switch (scope) {
            case ALL -> "";
            case GROUP -> Wording.name(where, GROUP_MAX);
            case REGION -> places.region(where);
            case UNIT -> places.unit(where).id().toString();
        };
    }
}
