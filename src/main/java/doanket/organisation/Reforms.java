package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Decisions that merge, split, replace, close or rename units: prepared, looked at, set for their day, undone until then. */
@ApplicationScoped
@Transactional
public class Reforms {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 20;

    private final ReformRepository reforms;
    private final ReformReading reading;
    private final ReformSetting setting;
    private final Rights rights;
    private final Deeds deeds;

    /** Who acts, and on which units. */
    @ApplicationScoped
    static class Rights {

        private final Actor actor;
        private final Access access;
        private final UnitDirectory names;

        protected Rights() { // for the CDI proxy
            this(null, null, null);
        }

        @Inject
        Rights(Actor actor, Access access, UnitDirectory names) {
            this.actor = actor;
            this.access = access;
            this.names = names;
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

        /** Whoever does not look after one of them does not learn that it is there. */
        void mustCover(Stream<UUID> units) {
            if (!units.allMatch(unit -> unit != null && access.permits(Permission.UNIT_MANAGE, Scope.of(unit)))) {
                throw new NotFoundException();
            }
        }
    }

    protected Reforms() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Reforms(ReformRepository reforms, ReformReading reading, ReformSetting setting, Rights rights, Deeds deeds) {
        this.reforms = reforms;
        this.reading = reading;
        this.setting = setting;
        this.rights = rights;
        this.deeds = deeds;
    }

    /** The last two hundred, the latest first. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<ReformRow> list() {
        return reforms.rows(MOST);
    }

    /** What a decision may do. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<ReformKind> kinds() {
        return List.of(ReformKind.values());
    }

    /** Units by a part of name or code. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<UnitPlace> named(String typed) {
        return rights.named(typed);
    }

    /** Units by their keys, as {@link #named} gives them; those that are not there are missing. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public Map<UUID, UnitPlace> places(Collection<UUID> units) {
        return rights.places(units);
    }

    /** Prepares a reform; nothing happens yet. Refuses one without units or without a decision, and a unit that nobody takes over from. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public UUID plan(ReformWish wish) {
        rights.mustCover(Stream.concat(
                wish.lines().stream().map(ReformWish.Line::unit),
                wish.heirs().stream().filter(heir -> !heir.isNew()).map(ReformWish.Heir::unit)));
        refuseHalf(wish);
        var reform = new Reform(wish, rights.stamp());
        reforms.add(reform);
        for (int i = 0; i < wish.lines().size(); i++) {
            reforms.add(new ReformLine(reform.reformId(), i, wish.lines().get(i), wish.kind()));
        }
        for (int i = 0; i < wish.heirs().size(); i++) {
            reforms.add(new ReformHeir(reform.reformId(), i, wish.heirs().get(i)));
        }
        deeds.write("unit.reformPlanned", reform.reformId(), null, reform.basis());
        return reform.reformId();
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

    /** One reform with all that its units have now. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public ReformSheet sheet(UUID id) {
        return reading.sheet(reforms.reform(id).orElseThrow(NotFoundException::new));
    }

    /**
     * Sets a reform for its day: the units end on the day before, with relations and posts; what lies beneath them and what is
     * open in them goes over on the day. Refuses as closing one unit does.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void set(UUID id) {
        var reform = reforms.hold(id).orElseThrow(NotFoundException::new);
        rights.mustCover(reforms.lines(id).stream().map(ReformLine::unit));
        reform.set(rights.stamp());
        for (var unit : setting.set(reform)) {
            deeds.write("unit.reformed", id, unit, reform.basis());
        }
    }

    /** Gives a reform up; what was set is put back as it was. Refuses from its day on. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void undo(UUID id) {
        var reform = reforms.hold(id).orElseThrow(NotFoundException::new);
        rights.mustCover(reforms.lines(id).stream().map(ReformLine::unit));
        var units = reform.undo(rights.stamp()) ? setting.undo(reform) : List.<UUID>of();
        for (var unit : units) {
            deeds.write("unit.reformUndone", id, unit, reform.basis());
        }
    }
}
