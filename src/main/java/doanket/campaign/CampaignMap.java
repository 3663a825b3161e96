package doanket.campaign;

import doanket.criteria.FigureText;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.ReadFigure;
import doanket.criteria.Scorecards;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The map of a campaign: its places, coloured by what one indicator says of them. */
@ApplicationScoped
@Transactional
public class CampaignMap {

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

    /** That indicator of the campaign's set, or its first, on that day, or today. */
    @Allowed(value = Permission.CAMPAIGN_READ, of = CampaignScopes.class)
    public MapSheet sheet(UUID id, UUID indicator, LocalDate day) {
        var asOf = day == null ? actor.today() : day;
        var places = campaigns.places(id, asOf);
        int drawn = shapes.of(places.stream().map(Participant::unit).toList()).size();
        return sheet(id, places, new Asked(indicator, asOf, drawn));
    }

    private record Asked(UUID indicator, LocalDate day, int drawn) {}

    private MapSheet sheet(UUID id, List<Participant> places, Asked asked) {
        var head = campaigns.head(id).filter(CampaignHead::isJudged).orElseThrow(NotFoundException::new);
        var all = indicators.ofSet(head.set());
        var shown = all.stream()
                .filter(one -> asked.indicator() == null || one.id().equals(asked.indicator()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var units = places.stream().map(Participant::unit).toList();
        var figures = scorecards.ofIndicator(shown.id(), units, asked.day());
        var lines = places.stream()
                .map(place -> line(place, figures.get(place.unit()), shown))
                .toList();
        return new MapSheet(head, asked.day(), all, shown, lines, asked.drawn());
    }

    private static MapSheet.Line line(Participant place, ReadFigure figure, IndicatorInfo indicator) {
        return figure == null
                ? new MapSheet.Line(place, "", "none", null)
                : new MapSheet.Line(
                        place, FigureText.told(figure.figure(), indicator), figure.tone(), figure.periodEnd());
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
                .forEach(line ->
                        features.add(feature(id, line, outlines.get(line.place().unit()))));
        return PortalJson.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build()
                .toString();
    }

    private static JsonObject feature(UUID campaign, MapSheet.Line line, String geometry) {
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
                                    .add(
                                            "href",
                                            "/campaign/place?id=" + campaign + "&unit="
                                                    + line.place().unit()))
                    .build();
        }
    }
}
