package doanket.campaign;

import doanket.criteria.Figure;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.ReadFigure;
import doanket.criteria.Scorecards;
import doanket.criteria.UnitDays;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.PortalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of a campaign: its places, coloured by what one indicator of its set or one of its figures in front says of them; in steps
 * of the figures where nothing is judged.
 */
@ApplicationScoped
@Transactional
public class CampaignMap {

    private static final String NONE = "none";

    private final CampaignRepository campaigns;
    private final ShapeRepository shapes;
    private final Scorecards scorecards;
    private final IndicatorCatalogue indicators;
    private final Actor actor;

    protected CampaignMap() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    CampaignMap(
            CampaignRepository campaigns,
            ShapeRepository shapes,
            Scorecards scorecards,
            IndicatorCatalogue indicators,
            Actor actor) {
        this.campaigns = campaigns;
        this.shapes = shapes;
        this.scorecards = scorecards;
        this.indicators = indicators;
        this.actor = actor;
    }

    /** That indicator of the campaign, or its first, on that day, or today. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public MapSheet sheet(UUID id, UUID indicator, LocalDate day) {
        var asOf = day == null ? actor.today() : day;
        var places = campaigns.places(id, asOf);
        int drawn = shapes.of(places.stream().map(Participant::unit).toList()).size();
        return sheet(id, places, new Asked(indicator, asOf, drawn));
    }

    private record Asked(UUID indicator, LocalDate day, int drawn) {}

    private MapSheet sheet(UUID id, List<Participant> places, Asked asked) {
        var head = campaigns.head(id).orElseThrow(NotFoundException::new);
        var judged = head.isJudged() ? indicators.ofSet(head.set()) : List.<IndicatorInfo>of();
        var front = indicators.indicators(campaigns.figures(id)).values().stream()
                .filter(one -> !judged.contains(one))
                .toList();
        var all = Stream.concat(judged.stream(), front.stream()).toList();
        var shown = all.stream()
                .filter(one -> asked.indicator() == null || one.id().equals(asked.indicator()))
                .findFirst()
                .orElse(null);
        if (shown == null && asked.indicator() != null) {
            throw new NotFoundException();
        }
        var figures = shown == null
                ? Map.<UUID, MapFigure>of()
                : front.contains(shown) ? added(shown, places, asked.day()) : judged(shown, places, asked.day());
        var bands = bands(figures.values());
        var lines = places.stream()
                .map(place -> line(place, figures.get(place.unit()), bands))
                .toList();
        return new MapSheet(head, asked.day(), all, shown, lines, asked.drawn(), bands);
    }

    /** A figure as it is written and compared; {@code tone} is what it was judged to be. */
    private record MapFigure(String told, BigDecimal value, String tone, LocalDate end) {}

    /** The last figure of each place. */
    private Map<UUID, MapFigure> judged(IndicatorInfo shown, List<Participant> places, LocalDate day) {
        var units = places.stream().map(Participant::unit).toList();
        return scorecards.ofIndicator(shown.id(), units, day).values().stream()
                .collect(Collectors.toMap(
                        ReadFigure::unit,
                        one -> new MapFigure(
                                FigureText.told(one.figure(), shown), one.value(), one.tone(), one.periodEnd())));
    }

    /** What was reported in each place, and by the bodies in it, this year. */
    private Map<UUID, MapFigure> added(IndicatorInfo shown, List<Participant> places, LocalDate day) {
        var units = places.stream().map(place -> UnitDays.always(place.unit())).toList();
        return scorecards.byPlace(shown.id(), units, day.withDayOfYear(1), day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new MapFigure(
                                FigureText.told(Figure.of(one.getValue()), shown), one.getValue(), NONE, null)));
    }

    /** Steps of the figures where there are some and none of them is judged. */
    private static List<MapSheet.Band> bands(Collection<MapFigure> figures) {
        boolean isJudged = figures.stream().anyMatch(one -> !one.tone().equals(NONE));
        return isJudged
                ? List.of()
                : MapBands.of(figures.stream()
                        .map(MapFigure::value)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static MapSheet.Line line(Participant place, MapFigure figure, List<MapSheet.Band> bands) {
        if (figure == null) {
            return new MapSheet.Line(place, "", NONE, null, "");
        }
        return bands.stream()
                .filter(band -> figure.value() != null && band.holds(figure.value()))
                .findFirst()
                .map(band -> new MapSheet.Line(place, figure.told(), band.tone(), figure.end(), band.told()))
                .orElseGet(() -> new MapSheet.Line(place, figure.told(), figure.tone(), figure.end(), ""));
    }

    /** The same as GeoJSON, for the script that draws it. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public String geoJson(UUID id, UUID indicator, LocalDate day) {
        var places = campaigns.places(id, day == null ? actor.today() : day);
        var outlines = shapes.of(places.stream().map(Participant::unit).toList());
        var sheet = sheet(id, places, new Asked(indicator, day == null ? actor.today() : day, outlines.size()));
        var features = PortalJson.createArrayBuilder();
        sheet.lines().stream()
                .filter(line -> outlines.containsKey(line.place().unit()))
                .forEach(line -> features.add(
                        feature(sheet.head(), line, outlines.get(line.place().unit()))));
        return PortalJson.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build()
                .toString();
    }

    private static JsonObject feature(CampaignHead campaign, MapSheet.Line line, String geometry) {
        try (var reader = PortalJson.createReader(new StringReader(geometry))) {
            return PortalJson.createObjectBuilder()
                    .add("type", "Feature")
                    .add("geometry", reader.readObject())
                    .add(
                            "properties",
                            PortalJson.createObjectBuilder()
                                    .add("name", line.place().name())
                                    .add("told", line.told())
                                    .add("tone", line.tone())
                                    .add("href", href(campaign, line.place().unit())))
                    .build();
        }
    }

    /** Only places that are judged have a page of their own. */
    private static String href(CampaignHead campaign, UUID unit) {
        return campaign.isJudged()
                ? "/campaign/place?id=" + campaign.id() + "&unit=" + unit
                : "/organisation/unit?id=" + unit;
    }
}
