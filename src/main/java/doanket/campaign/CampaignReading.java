package doanket.campaign;

import doanket.criteria.FigureText;
import doanket.criteria.Scorecard;
import doanket.criteria.Scorecards;
import doanket.criteria.UnitScore;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.search.KnownObject;
import doanket.search.KnownObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The list of campaigns, and the first page of one. */
@ApplicationScoped
@Transactional
public class CampaignReading {

    public static final int PAGE = 50;

    private final CampaignRepository campaigns;
    private final Scorecards scorecards;
    private final KnownObjects objects;
    private final Instance<CampaignPart> parts;
    private final Actor actor;

    protected CampaignReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignReading(
            CampaignRepository campaigns,
            Scorecards scorecards,
            KnownObjects objects,
            Instance<CampaignPart> parts,
            Actor actor) {
        this.campaigns = campaigns;
        this.scorecards = scorecards;
        this.objects = objects;
        this.parts = parts;
        this.actor = actor;
    }

    /** Those that the reader may open: running ones first, then coming ones, then those that are over. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<CampaignRow> list() {
        var day = actor.today();
        return campaigns.heads().stream()
                .filter(head -> actor.may(Permission.CAMPAIGN_READ, CampaignScopes.of(head.lead(), head.area())))
                .map(head -> new CampaignRow(head, head.stage(day)))
                .sorted(Comparator.comparing(CampaignKey::of))
                .toList();
    }

    /** As {@link #list}, a page of it: what stands behind a key of the page before, or from the top. */
    @Allowed(Permission.CAMPAIGN_READ)
    public CampaignPage page(String after) {
        return CampaignPage.of(list(), after, PAGE);
    }

    /** Whether the reader may put outlines of places on the map, which are everybody's. */
    @Allowed(Permission.CAMPAIGN_READ)
    public boolean mayDraw() {
        return MapShapes.isAllowed(actor);
    }

    /** Those that take part today, in protocol order. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public List<Participant> places(UUID id) {
        return campaigns.places(id, actor.today());
    }

    /** The first page, as of today. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public CampaignSheet sheet(UUID id) {
        var campaign = campaigns.campaign(id).orElseThrow(NotFoundException::new);
        var detail = campaigns.detail(id, actor.accountOrNone().orElse(null)).orElseThrow(NotFoundException::new);
        var day = actor.today();
        boolean hasPlaces = campaign.terms().set() != null || !detail.figures().isEmpty();
        var stays = hasPlaces ? campaigns.stays(id, day.withDayOfYear(1), day) : List.<Stay>of();
        var places = Stay.on(stays, day);
        var head = campaign.head(detail.leadName(), hasPlaces ? places.size() : detail.participants());
        var phases = detail.phases().stream()
                .map(phase -> new PhaseRow(phase, phase.holds(day)))
                .toList();
        return new CampaignSheet(
                head,
                day,
                new CampaignSheet.Text(detail.aims(), detail.contents(), phases),
                standing(head, places),
                figures(detail.figures(), stays),
                groups(objects.of(detail.links())),
                parts(id),
                detail.followed(),
                actor.may(Permission.CAMPAIGN_MANAGE, head.lead()));
    }

    private CampaignSheet.Standing standing(CampaignHead head, List<Participant> places) {
        if (!head.isJudged()) {
            return new CampaignSheet.Standing(0, BigDecimal.ZERO, 0, List.of(), List.of());
        }
        var card =
                scorecards.of(head.set(), places.stream().map(Participant::unit).toList(), actor.today());
        return new CampaignSheet.Standing(
                card.whole(), card.average(), card.criteria().size(), bars(card), ranks(card, places));
    }

    static List<CriterionBar> bars(Scorecard card) {
        return IntStream.range(0, card.criteria().size())
                .mapToObj(at -> new CriterionBar(
                        card.criteria().get(at).label(),
                        card.meeting(at),
                        card.units().size()))
                .toList();
    }

    /** The most criteria first; equal results share a rank, and the next rank is left out. */
    static List<RankRow> ranks(Scorecard card, List<Participant> places) {
        var order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer at) -> -card.units().get(at).met()))
                .toList();
        var rows = new ArrayList<RankRow>();
        for (int at = 0; at < order.size(); at++) {
            UnitScore score = card.units().get(order.get(at));
            boolean shared = at > 0 && rows.get(at - 1).met() == score.met();
            rows.add(new RankRow(
                    shared ? rows.get(at - 1).rank() : at + 1,
                    score.unit(),
                    places.get(order.get(at)).name(),
                    score.met(),
                    card.criteria().size(),
                    score.isReported()));
        }
        return rows;
    }

    /** The sums of this year, of all that were places in it. */
    private List<FrontFigure> figures(List<CampaignDetail.Front> asked, List<Stay> stays) {
        var ids = asked.stream().map(CampaignDetail.Front::indicator).toList();
        var sums = scorecards.totals(ids, Stay.days(stays), actor.today().withDayOfYear(1), actor.today());
        return asked.stream()
                .map(one -> new FrontFigure(
                        one.name(), FigureText.number(sums.getOrDefault(one.indicator(), BigDecimal.ZERO)), one.unit()))
                .toList();
    }

    private List<PartGroup> parts(UUID id) {
        var locale = actor.locale();
        return parts.stream()
                .sorted(Comparator.comparingInt(CampaignPart::order))
                .map(part -> new PartGroup(part.title(locale), part.rows(id)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<LinkGroup> groups(List<KnownObject> linked) {
        Map<String, List<KnownObject>> byLabel = new LinkedHashMap<>();
        linked.forEach(one ->
                byLabel.computeIfAbsent(one.label(), label -> new ArrayList<>()).add(one));
        return byLabel.entrySet().stream()
                .map(group -> new LinkGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
