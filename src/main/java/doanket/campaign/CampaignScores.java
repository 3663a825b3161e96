package doanket.campaign;

import doanket.criteria.FigureText;
import doanket.criteria.Scorecards;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** How the places of a campaign stand by the criteria of its set: all of them, one of them, and over time. */
@ApplicationScoped
@Transactional
public class CampaignScores {

    /** The chart's own units. */
    private static final int CHART_WIDTH = 900;

    private static final int CHART_HEIGHT = 240;
    private static final int CHART_EDGE = 40;
    private static final int YEARS = 5;

    private final CampaignRepository campaigns;
    private final Scorecards scorecards;
    private final PlaceRepository places;
    private final Recognition recognition;
    private final Actor actor;

    protected CampaignScores() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignScores(
            CampaignRepository campaigns,
            Scorecards scorecards,
            PlaceRepository places,
            Recognition recognition,
            Actor actor) {
        this.campaigns = campaigns;
        this.scorecards = scorecards;
        this.places = places;
        this.recognition = recognition;
        this.actor = actor;
    }

    /** Places by criteria on that day, or today for null. Nothing to be found where the campaign has no criteria. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public ScoreSheet scorecard(UUID id, LocalDate day) {
        var head = judged(id);
        var asOf = day == null ? actor.today() : day;
        var shown = campaigns.places(id, asOf);
        var card =
                scorecards.of(head.set(), shown.stream().map(Participant::unit).toList(), asOf);
        var lines = IntStream.range(0, shown.size())
                .mapToObj(at -> new ScoreSheet.Line(
                        shown.get(at),
                        card.units().get(at).criteria(),
                        card.units().get(at).met()))
                .toList();
        return new ScoreSheet(head, asOf, card.criteria(), lines, CampaignReading.bars(card));
    }

    /**
     * One of its places in all indicators on that day, or today for null. A place that is no more is shown as of its last day, or
     * as of the end of the period in which it ended where it has reported that.
     */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public PlaceSheet place(UUID id, UUID unit, LocalDate day) {
        var asked = day == null ? actor.today() : day;
        var life = places.life(id, unit);
        return place(id, unit, life.shown(asked), campaigns.places(id, life.there(asked)), life.kin());
    }

    /** The same, where nobody asks what came after it or before: what is still there on that day needs no look at its life. */
    PlaceSheet placeOn(UUID id, UUID unit, LocalDate day) {
        var asked = day == null ? actor.today() : day;
        var all = campaigns.places(id, asked);
        boolean isThere = all.stream().anyMatch(one -> one.unit().equals(unit));
        return isThere ? place(id, unit, asked, all, List.of()) : place(id, unit, asked);
    }

    private PlaceSheet place(UUID id, UUID unit, LocalDate asOf, List<Participant> all, List<Kin> kin) {
        var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
        var place =
                all.stream().filter(one -> one.unit().equals(unit)).findFirst().orElseThrow(NotFoundException::new);
        var head = campaign.head("", all.size());
        if (!head.isJudged()) {
            throw new NotFoundException();
        }
        return new PlaceSheet(
                head, asOf, place, scorecards.ofUnit(head.set(), unit, asOf), kin, recognition.covers(campaign, unit));
    }

    /** Criteria met on average, period by period, for the last five years, each by the places that were there in it. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public ProgressSheet progress(UUID id) {
        var head = judged(id);
        var today = actor.today();
        var first = today.minusYears(YEARS);
        var units = Stay.days(campaigns.stays(id, first, today));
        var periods = scorecards.progress(head.set(), units, first, today);
        int criteria =
                scorecards.of(head.set(), List.of(), actor.today()).criteria().size();
        var points = IntStream.range(0, periods.size())
                .mapToObj(at -> new ProgressSheet.Point(
                        CHART_EDGE + (2 * at + 1) * (CHART_WIDTH - 2 * CHART_EDGE) / (2 * periods.size()),
                        height(periods.get(at).average(), criteria),
                        VietnamTime.told(periods.get(at).end()),
                        FigureText.number(periods.get(at).average())))
                .toList();
        return new ProgressSheet(head, criteria, periods, points);
    }

    private static int height(BigDecimal average, int criteria) {
        int room = CHART_HEIGHT - 2 * CHART_EDGE;
        return CHART_HEIGHT
                - CHART_EDGE
                - average.multiply(BigDecimal.valueOf(room))
                        .divide(BigDecimal.valueOf(Math.max(1, criteria)), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private CampaignHead judged(UUID id) {
        return campaigns.head(id).filter(CampaignHead::isJudged).orElseThrow(NotFoundException::new);
    }
}
