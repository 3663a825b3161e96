package doanket.organisation;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lets the unit that takes over have what is still open in a closed one, whichever feature keeps it. */
@ApplicationScoped
class Heirs {

    private static final int BATCH = 100;

    private final UnitMoveRepository moves;
    private final Instance<UnitHoldings> holdings;
    private final Instance<UnitSuccession> features;
    private final PlannedNames names;
    private final Actor actor;

    protected Heirs() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Heirs(
            UnitMoveRepository moves,
            @Any Instance<UnitHoldings> holdings,
            @Any Instance<UnitSuccession> features,
            PlannedNames names,
            Actor actor) {
        this.moves = moves;
        this.holdings = holdings;
        this.features = features;
        this.names = names;
        this.actor = actor;
    }

    /** What those units have; one statement, however many features keep something of them. */
    List<UnitHoldings.Held> held(Collection<UUID> units) {
        var features = holdings.stream().toList();
        var statements = features.stream().map(UnitHoldings::counting).toList();
        var counted = moves.counted(statements, units, actor.today());
        return IntStream.range(0, features.size())
                .boxed()
                .flatMap(feature -> held(features.get(feature), counted.get(feature)))
                .sorted(Comparator.comparing(UnitHoldings.Held::place))
                .toList();
    }

    /** The things that are counted, with what was kept of them instead of what units have now. */
    List<UnitHoldings.Held> told(Map<Integer, Map<UUID, Long>> kept) {
        return holdings.stream()
                .flatMap(feature -> feature.things(actor.locale()).stream())
                .map(thing -> thing.held(kept.getOrDefault(thing.place(), Map.of())))
                .sorted(Comparator.comparing(UnitHoldings.Held::place))
                .toList();
    }

    private Stream<UnitHoldings.Held> held(UnitHoldings feature, Map<Integer, Map<UUID, Long>> counted) {
        var things = feature.things(actor.locale());
        return IntStream.range(0, things.size())
                .mapToObj(thing -> things.get(thing).held(counted.getOrDefault(thing, Map.of())));
    }

    /** Refuses to close units in which something is open without anybody to take it over. */
    void mustBeNamed(Collection<UUID> units) {
        long open = work(held(units));
        if (open > 0) {
            throw OrganisationRefused.workLeft(open);
        }
    }

    /** How much of it must not be left where nobody comes after. */
    static long work(Collection<UnitHoldings.Held> all) {
        return all.stream()
                .filter(UnitHoldings.Held::work)
                .flatMap(held -> held.counts().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Gives the names whose day has come, and hands on one batch of what is open in all units that are gone and that nobody else is at; tells whether there is more. */
    boolean passOn() {
        names.give();
        moves.oneAfterTheOther();
        var heirs = moves.heirs(actor.now(), actor.today());
        boolean more = false;
        for (var feature : features) {
            more |= !heirs.gone().isEmpty() && feature.pass(heirs, BATCH) == BATCH;
        }
        return more;
    }
}
