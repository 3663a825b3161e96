package doanket.campaign;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The outlines that maps are drawn of. */
@ApplicationScoped
@Transactional
public class MapShapes {

    private static final int MOST_TOLD = 20;

    private final ShapeRepository shapes;
    private final PlaceRepository places;
    private final Deeds deeds;
    private final Actor actor;

    /** How many outlines were taken in, and what the file has that no unit is called. */
    public record Taken(int known, List<String> unknown) {}

    protected MapShapes() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MapShapes(ShapeRepository shapes, PlaceRepository places, Deeds deeds, Actor actor) {
        this.shapes = shapes;
        this.places = places;
        this.deeds = deeds;
        this.actor = actor;
    }

    /** How many units have an outline; not found for whoever may not upload any. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public long known() {
        mustKeepAll();
        return shapes.count();
    }

    static boolean isAllowed(Actor actor) {
        return actor.may(Permission.CRITERIA_MANAGE, UnitDirectory.COUNTRY);
    }

    private void mustKeepAll() {
        if (!isAllowed(actor)) {
            throw new NotFoundException();
        }
    }

    /**
     * Takes in the polygons of a GeoJSON file for the units whose code or name they bear, in place of those before. Refuses a
     * file that is none, and one of which no unit is known. Outlines are everybody's, so only whoever keeps criteria for the
     * whole country may.
     */
    @Allowed(Permission.CRITERIA_MANAGE)
    public Taken upload(byte[] content) {
        mustKeepAll();
        var read = GeoShapes.read(content);
        var named = places.named(read.stream()
                .flatMap(MapShapes::names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        var known = new HashMap<UUID, GeoShapes.Shape>();
        var unknown = new ArrayList<String>();
        for (var shape : read) {
            names(shape)
                    .map(name -> one(named, name))
                    .flatMap(Set::stream)
                    .findFirst()
                    .ifPresentOrElse(
                            unit -> known.put(unit, shape),
                            () -> unknown.add(shape.fullName().isEmpty() ? shape.name() : shape.fullName()));
        }
        if (known.isEmpty()) {
            throw CampaignRefused.noShapeKnown();
        }
        shapes.put(known, actor.now(), actor.accountOrNone().orElse(null));
        deeds.write("map.uploaded", null, null, Integer.toString(known.size()));
        return new Taken(known.size(), unknown.stream().limit(MOST_TOLD).toList());
    }

    /** A code names one unit; a name counts where only one unit has it. */
    private static Set<UUID> one(Map<String, Set<UUID>> named, String name) {
        var found = named.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
        return found.size() == 1 ? found : Set.of();
    }

    private static Stream<String> names(GeoShapes.Shape shape) {
        return Stream.of(shape.code(), shape.fullName());
    }
}
