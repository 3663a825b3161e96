package doanket.organisation;

import static java.util.stream.Collectors.toMap;

import doanket.identity.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of units where they lie: the places of the map around them, or else the unit right above. */
@ApplicationScoped
class UnitPlaces {

    /** A commune and its province say it all. */
    private static final int MOST = 2;

    /** What a unit that stands above another says of its place. */
    record Upper(UUID id, String name, boolean territorial) {}

    private final UnitRepository units;
    private final UnitTree tree;

    protected UnitPlaces() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    UnitPlaces(UnitRepository units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    /** In the order given. One statement. */
    List<UnitPlace> of(List<UnitName> names) {
        var paths = names.stream()
                .map(UnitName::id)
                .collect(toMap(
                        Function.identity(),
                        unit -> tree.pathOf(unit).stream()
                                .filter(upper -> !upper.equals(unit) && !upper.equals(UnitDirectory.COUNTRY))
                                .toList()));
        var uppers = units
                .uppers(paths.values().stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(toMap(Upper::id, Function.identity()));
        return names.stream()
                .map(name -> new UnitPlace(name.id(), name.name(), place(paths.get(name.id()), uppers)))
                .toList();
    }

    static String place(List<UUID> path, Map<UUID, Upper> uppers) {
        var known = path.stream().map(uppers::get).toList();
        var around = known.stream()
                .filter(Upper::territorial)
                .limit(MOST)
                .map(Upper::name)
                .collect(Collectors.joining(", "));
        return Optional.of(around)
                .filter(text -> !text.isEmpty())
                .or(() -> known.stream().findFirst().map(Upper::name))
                .orElse(null);
    }
}
