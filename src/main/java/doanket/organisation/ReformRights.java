package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.UnitReformed;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who plans a reform, of which units, and what a plan must be. */
@ApplicationScoped
class ReformRights {

    private static final int MOST_NAMES = 20;

    private final Actor actor;
    private final Access access;
    private final UnitDirectory names;
    private final ReformTrial trial;
    private final Event<UnitReformed> told;

    protected ReformRights() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReformRights(Actor actor, Access access, UnitDirectory names, ReformTrial trial, Event<UnitReformed> told) {
        this.actor = actor;
        this.access = access;
        this.names = names;
        this.trial = trial;
        this.told = told;
    }

    Stamp stamp() {
        return actor.stampOrPortal();
    }

    List<UnitPlace> named(String typed) {
        return names.pick(typed, MOST_NAMES);
    }

    Map<UUID, UnitPlace> places(Collection<UUID> units) {
        return names.places(units);
    }

    /** Those who look after the units hear of it. */
    void tell(Reform reform, Collection<UUID> units, boolean undone) {
        names.names(units).values().stream()
                .map(unit -> new UnitReformed(
                        unit.id(), unit.name(), reform.reformId(), reform.basis(), reform.day(), undone))
                .forEach(told::fire);
    }

    /** Whoever does not look after one of them does not learn that it is there. */
    void mustCover(Stream<UUID> units) {
        if (!units.allMatch(unit -> unit != null && access.permits(Permission.UNIT_MANAGE, Scope.of(unit)))) {
            throw new NotFoundException();
        }
    }

    /** Refuses a plan that is not whole, and one that could not be set today. */
    void mustBePossible(ReformWish wish) {
        mustCover(wish.units().stream());
        refuseHalf(wish);
        trial.run(wish, stamp());
    }

    private static void refuseHalf(ReformWish wish) {
        if (wish.kind() == null || wish.lines().isEmpty()) {
            throw OrganisationRefused.reformEmpty();
        }
        boolean country = wish.lines().stream().anyMatch(line -> UnitDirectory.COUNTRY.equals(line.unit()));
        if (country && wish.kind() != ReformKind.RENAMED) {
            throw OrganisationRefused.countryStays();
        }
        if (!isWhole(wish)) {
            throw OrganisationRefused.reformHeirMissing();
        }
        refuseSameCode(wish);
    }

    /** Each unit that ends has one that takes over, and nobody is named for nothing. */
    private static boolean isWhole(ReformWish wish) {
        var after = wish.heirs().stream().map(ReformWish.Heir::unit).toList();
        var taking = wish.lines().stream().map(ReformWish.Line::heir).toList();
        if (!wish.kind().hasHeirs()) {
            return after.isEmpty();
        }
        return after.containsAll(taking) && (wish.kind() == ReformKind.SPLIT || taking.containsAll(after));
    }

    private static void refuseSameCode(ReformWish wish) {
        var codes = new HashSet<String>();
        wish.heirs().stream()
                .filter(ReformWish.Heir::isNew)
                .map(heir -> Wording.code(heir.code()))
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw OrganisationRefused.codeTaken(code);
                });
    }
}
