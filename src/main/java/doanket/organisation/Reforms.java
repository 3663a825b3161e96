package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

    private final ReformRepository reforms;
    private final ReformReading reading;
    private final ReformSetting setting;
    private final ReformRights rights;
    private final Deeds deeds;

    protected Reforms() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Reforms(ReformRepository reforms, ReformReading reading, ReformSetting setting, ReformRights rights, Deeds deeds) {
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

    /** The units directly beneath one that is to be split, from that day on, or from today where none is told. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<ReformBeneath> beneath(UUID unit, LocalDate from) {
        rights.mustCover(Stream.of(unit));
        return reading.beneath(unit, from);
    }

    /**
     * Prepares a reform; nothing happens yet. Refuses one without units or without a decision, a unit that nobody takes over from,
     * and whatever {@link #set} would refuse today, but for work that is still open in units that are closed.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public UUID plan(ReformWish wish) {
        rights.mustBePossible(wish);
        var reform = new Reform(wish, rights.stamp());
        reforms.add(reform);
        reforms.addParts(reform.reformId(), wish);
        deeds.write("unit.reformPlanned", reform.reformId(), null, reform.basis());
        return reform.reformId();
    }

    /** What was planned, to be changed; refuses what was set or given up. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public ReformPlan planned(UUID id) {
        var reform = reforms.reform(id).orElseThrow(NotFoundException::new);
        return reading.planned(reform);
    }

    /** Plans otherwise what is not set yet; refuses as {@link #plan} does. {@code seen} is the version that was read. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void change(UUID id, long seen, ReformWish wish) {
        rights.mustBePossible(wish);
        var reform = reforms.hold(id).orElseThrow(NotFoundException::new);
        rights.mustCover(reforms.lines(id).stream().map(ReformLine::unit));
        reform.change(seen, wish, rights.stamp());
        reforms.removeParts(id);
        reforms.addParts(id, wish);
        deeds.write("unit.reformPlanned", id, null, reform.basis());
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
        reading.keep(reform);
        var units = setting.set(reform);
        for (var unit : units) {
            deeds.write("unit.reformed", id, unit, reform.basis());
        }
        rights.tell(reform, units, false);
    }

    /** Gives a reform up; what was set is put back as it was. Refuses from its day on. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void undo(UUID id) {
        var reform = reforms.hold(id).orElseThrow(NotFoundException::new);
        rights.mustCover(reforms.lines(id).stream().map(ReformLine::unit));
        reforms.forgetKept(id);
        var units = reform.undo(rights.stamp()) ? setting.undo(reform) : List.<UUID>of();
        for (var unit : units) {
            deeds.write("unit.reformUndone", id, unit, reform.basis());
        }
        rights.tell(reform, units, true);
    }
}
