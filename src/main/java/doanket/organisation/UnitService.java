package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Units are founded, renamed, put beneath one another and closed; nothing is ever removed. */
@ApplicationScoped
@Transactional
public class UnitService {

    private final UnitRepository units;
    private final CatalogueRepository catalogue;
    private final UnitEndings endings;
    private final UnitMoves moves;
    private final Deeds deeds;

    protected UnitService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    UnitService(
            UnitRepository units, CatalogueRepository catalogue, UnitEndings endings, UnitMoves moves, Deeds deeds) {
        this.units = units;
        this.catalogue = catalogue;
        this.endings = endings;
        this.moves = moves;
        this.deeds = deeds;
    }

    /**
     * Founds a unit beneath another by that kind of relation, from its first day on. Refuses a code in use, a name or code of
     * the wrong shape, a level, type or kind that does not hold, a place beneath a body, and a unit above that does not exist then.
     */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public UUID found(UUID above, NewUnit wanted, String kind) {
        catalogue.entry(UnitType.class, wanted.type(), wanted.from() == null ? today() : wanted.from());
        catalogue.entry(UnitLevel.class, wanted.level(), wanted.from() == null ? today() : wanted.from());
        var unit = new Unit(wanted);
        if (units.isTaken(unit.code())) {
            throw OrganisationRefused.codeTaken(unit.code());
        }
        units.add(unit);
        put(unit, new NewRelation(above, kind, wanted.from(), null));
        moves.founded();
        deeds.write("unit.founded", unit.unitId(), unit.unitId(), unit.code() + ", " + unit.name());
        return unit.unitId();
    }

    /** As {@link #rename(UUID, long, String, String, String)}, by no decision that was told. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void rename(UUID id, long seen, String name, String shortName) {
        rename(id, seen, name, shortName, null);
    }

    /**
     * Gives a new name from today on; the old one is kept in the history with the decision (or null). {@code seen} is the version
     * that was read.
     */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void rename(UUID id, long seen, String name, String shortName, String decision) {
        var unit = unit(id);
        unit.expect(seen);
        var before = unit.name();
        unit.call(name, shortName);
        if (!unit.name().equals(before)) {
            units.add(new FormerName(id, before, today().minusDays(1), decision));
        }
        deeds.write("unit.renamed", id, id, before + " → " + unit.name());
    }

    /** Changes local noun, protocol rank and further facts. {@code seen} is the version that was read. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void describe(UUID id, long seen, UnitFacts facts) {
        var unit = unit(id);
        unit.expect(seen);
        var before = unit.facts();
        unit.describe(facts);
        deeds.write("unit.described", id, id, told(before, unit.facts()));
    }

    private static String told(UnitFacts before, UnitFacts after) {
        var change = Change.of(before.localNoun(), after.localNoun())
                .and("thứ tự", before.protocolRank(), after.protocolRank());
        var keys = new TreeSet<>(before.attributes().keySet());
        keys.addAll(after.attributes().keySet());
        keys.forEach(key ->
                change.and(key, before.attributes().get(key), after.attributes().get(key)));
        return change.toString();
    }

    /**
     * Puts a unit beneath another, both of which one looks after. Refuses itself, the same relation twice in one time, a circle,
     * by whatever kinds, as rights reach down by all of them, a place beneath a body, and a time in which one of the two does not
     * exist.
     */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public UUID relate(UUID lower, NewRelation wanted) {
        endings.mustLookAfterUpper(wanted.upper());
        var relation = put(unit(lower), wanted);
        moves.during(lower, relation.period());
        deeds.write("unit.related", lower, lower, unit(wanted.upper()).name());
        return relation.relationId();
    }

    /**
     * The relation between two units, both of which one looks after, holds until that day and no longer. Refuses to leave a unit
     * that goes on beneath nothing.
     */
    @Allowed(value = Permission.UNIT_MANAGE, of = RelationScopes.class)
    public void endRelation(UUID id, LocalDate lastDay) {
        var relation = endings.endRelation(id, lastDay);
        moves.after(relation.lower(), lastDay);
        deeds.write(
                "unit.relationEnded",
                relation.lower(),
                relation.lower(),
                unit(relation.upper()).name() + ", " + VietnamTime.told(lastDay));
    }

    /** Takes back a relation that begins today or later, as if it had never been. Refuses what {@link #endRelation} refuses. */
    @Allowed(value = Permission.UNIT_MANAGE, of = RelationScopes.class)
    public void withdrawRelation(UUID id) {
        var relation = endings.withdrawRelation(id, today());
        moves.during(relation.lower(), relation.period());
        deeds.write(
                "unit.relationWithdrawn",
                relation.lower(),
                relation.lower(),
                unit(relation.upper()).name());
    }

    /**
     * Closes a unit after its last day, with its relations and posts, and names those that come after it and by which
     * decision; the first of them takes over what is still open in it. Refuses a unit that is closed already or founded
     * later, one beneath which others go on, one with relations or posts that begin later, one in which something is open
     * that nobody takes over, and successors that cannot be; one that one does not look after is not found.
     */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void close(UUID id, Closing closing) {
        endings.close(id, closing);
        moves.closed(id, closing.lastDay());
        deeds.write("unit.closed", id, id, VietnamTime.told(closing.lastDay()));
    }

    /**
     * A unit that was to be closed goes on, with relations and posts as they were, and nobody comes after it. Refuses once its last
     * day is over, and what a reform closes: that is undone with the reform.
     */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public void goOn(UUID id) {
        var lastDay = endings.undo(id, today());
        moves.undone(List.of(id), List.of());
        deeds.write("unit.closingUndone", id, id, VietnamTime.told(lastDay));
    }

    /** Whether {@link #goOn} would do. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public boolean mayGoOn(UUID id) {
        return endings.isUndoable(id, today());
    }

    /** Begins a term of office of a committee. */
    @Allowed(value = Permission.UNIT_MANAGE, of = UnitScopes.class)
    public UUID beginTerm(UUID id, String name, LocalDate from, LocalDate to) {
        var term = new Term(unit(id).unitId(), name, from, to);
        units.add(term);
        deeds.write("unit.termBegun", id, id, name);
        return term.termId();
    }

    private UnitRelation put(Unit lower, NewRelation wanted) {
        var relation = new UnitRelation(lower.unitId(), wanted);
        var upper = unit(wanted.upper());
        catalogue.entry(RelationKind.class, wanted.kind(), wanted.from());
        lower.contains(relation.period());
        upper.contains(relation.period());
        if (catalogue.isPlace(lower.typeCode()) && !catalogue.isPlace(upper.typeCode())) {
            throw OrganisationRefused.placeBeneathBody(upper.name());
        }
        units.lockKinds();
        if (units.isThere(lower.unitId(), wanted)) {
            throw OrganisationRefused.relationThere(upper.name());
        }
        if (units.wouldCircle(lower.unitId(), wanted)) {
            throw OrganisationRefused.relationCycle(upper.name());
        }
        units.add(relation);
        return relation;
    }

    private Unit unit(UUID id) {
        return units.unit(id).orElseThrow(NotFoundException::new);
    }

    LocalDate today() {
        return moves.today();
    }
}
