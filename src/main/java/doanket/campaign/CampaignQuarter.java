package doanket.campaign;

import doanket.campaign.QuarterSheet.Plan;
import doanket.campaign.QuarterSheet.Standing;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.PeriodScore;
import doanket.criteria.Scorecard;
import doanket.criteria.Scorecards;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a quarter brought to a campaign, for whoever leads it. */
@ApplicationScoped
@Transactional
public class CampaignQuarter {

    private final CampaignRepository campaigns;
    private final Scorecards scorecards;
    private final IndicatorCatalogue indicators;
    private final ReportTexts texts;
    private final Actor actor;

    protected CampaignQuarter() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignQuarter(
            CampaignRepository campaigns,
            Scorecards scorecards,
            IndicatorCatalogue indicators,
            ReportTexts texts,
            Actor actor) {
        this.campaigns = campaigns;
        this.scorecards = scorecards;
        this.indicators = indicators;
        this.texts = texts;
        this.actor = actor;
    }

    /** As of its last day, or today while it is running. Refuses as "not found" a quarter that has not begun. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public QuarterSheet sheet(UUID id, Quarter quarter) {
        var detail = detail(id);
        var figures = figures(id, quarter, detail);
        return figures.with(texts.collected(
                figures.head().lead(), asked(figures.head(), detail), quarter.starts(), quarter.ends()));
    }

    /** The same without what units wrote, for whoever reads the campaign: all of it stands on its other pages, too. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public QuarterSheet figures(UUID id, Quarter quarter) {
        return figures(id, quarter, detail(id));
    }

    private CampaignDetail detail(UUID id) {
        return campaigns.detail(id, actor.accountOrNone().orElse(null)).orElseThrow(NotFoundException::new);
    }

    private QuarterSheet figures(UUID id, Quarter quarter, CampaignDetail detail) {
        var today = actor.today();
        if (quarter.starts().isAfter(today)) {
            throw new NotFoundException();
        }
        var day = quarter.ends().isAfter(today) ? today : quarter.ends();
        var stays = campaigns.stays(id, day.minusYears(1), day);
        var places = Stay.on(stays, day);
        var head = campaigns.head(id).orElseThrow(NotFoundException::new).with(places.size());
        return new QuarterSheet(
                head,
                quarter,
                day,
                head.isJudged()
                        ? standing(scorecards.of(head.set(), units(places), day), places, before(head, stays, quarter))
                        : Standing.NONE,
                head.isJudged()
                        ? scorecards.progress(head.set(), Stay.days(stays), day.minusYears(1), day)
                        : List.<PeriodScore>of(),
                plans(detail.figures(), stays, quarter, day),
                List.of());
    }

    private static List<UUID> units(List<Participant> places) {
        return places.stream().map(Participant::unit).toList();
    }

    /** By the places of that day. */
    private Scorecard before(CampaignHead head, List<Stay> stays, Quarter quarter) {
        var day = quarter.before().ends();
        return scorecards.of(head.set(), units(Stay.on(stays, day)), day);
    }

    private List<UUID> asked(CampaignHead head, CampaignDetail detail) {
        var asked = new ArrayList<UUID>();
        detail.figures().forEach(figure -> asked.add(figure.indicator()));
        if (head.isJudged()) {
            indicators.ofSet(head.set()).stream().map(IndicatorInfo::id).forEach(asked::add);
        }
        return asked;
    }

    private static Standing standing(Scorecard now, List<Participant> places, Scorecard before) {
        return new Standing(
                now.criteria().size(),
                now.whole(),
                now.average(),
                before.average(),
                CampaignReading.bars(now),
                CampaignReading.bars(before),
                CampaignReading.ranks(now, places));
    }

    /** Plan and result of all that were places in the year until that day. */
    private List<Plan> plans(List<CampaignDetail.Front> asked, List<Stay> stays, Quarter quarter, LocalDate day) {
        var ids = asked.stream().map(CampaignDetail.Front::indicator).toList();
        var year = Year.of(quarter.year());
        var planned = scorecards.planned(ids, Stay.in(stays, year.atDay(1), day), year);
        var sofar = scorecards.totals(ids, Stay.days(stays), year.atDay(1), day);
        var now = scorecards.totals(ids, Stay.days(stays), quarter.starts(), day);
        return asked.stream()
                .map(one -> new Plan(
                        one.name(),
                        one.unit(),
                        planned.get(one.indicator()),
                        now.getOrDefault(one.indicator(), BigDecimal.ZERO),
                        sofar.getOrDefault(one.indicator(), BigDecimal.ZERO)))
                .toList();
    }
}
