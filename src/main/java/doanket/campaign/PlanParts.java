package doanket.campaign;

import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.PlanCell;
import doanket.criteria.PlanPeriod;
import doanket.criteria.PlanPut;
import doanket.criteria.SumRule;
import doanket.criteria.Targets;
import doanket.criteria.ValueType;
import doanket.identity.Actor;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a campaign plans: the indicators of its set and the figures in front, in its places. */
@ApplicationScoped
class PlanParts {

    private final CampaignRepository campaigns;
    private final IndicatorCatalogue catalogue;
    private final Targets targets;
    private final Actor actor;

    protected PlanParts() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    PlanParts(CampaignRepository campaigns, IndicatorCatalogue catalogue, Targets targets, Actor actor) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.targets = targets;
        this.actor = actor;
    }

    /** A campaign with all that may be planned in it; {@code counted} are the figures that are counted up over time. */
    record Parts(Campaign campaign, List<IndicatorInfo> indicators, List<UUID> counted, List<Participant> units) {

        CampaignHead head() {
            return campaign.head("", units.size());
        }
    }

    /** This year where none was told. */
    PlanPeriod period(PlanAsk.Time time) {
        return PlanPeriod.of(time.year() == 0 ? actor.today().getYear() : time.year(), time.part());
    }

    /** With all that were places in that time, those that have ended too: each has its plan and its result. Four statements. */
    Parts of(UUID id, PlanPeriod period) {
        var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
        var today = actor.today();
        var day = period.until().isBefore(today) ? period.until() : today;
        var figures = catalogue.indicators(campaigns.figures(id)).values();
        var indicators = new ArrayList<IndicatorInfo>();
        if (campaign.terms().set() != null) {
            indicators.addAll(catalogue.ofSet(campaign.terms().set()));
        }
        indicators.addAll(figures);
        var counted = figures.stream()
                .filter(one -> one.type() == ValueType.NUMBER && one.sum() == SumRule.SUM)
                .map(IndicatorInfo::id)
                .toList();
        return new Parts(campaign, indicators, counted, Stay.places(campaigns.stays(id, period.from(), day)));
    }

    /** One statement. */
    Map<PlanPut.Key, PlanCell> cells(
            Parts parts, Collection<IndicatorInfo> indicators, Collection<UUID> units, PlanPeriod period) {
        return targets.cells(indicators, parts.counted(), units, period);
    }
}
