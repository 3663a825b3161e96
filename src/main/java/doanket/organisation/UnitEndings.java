package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Closes a unit with all that ends with it. */
@ApplicationScoped
class UnitEndings {

    private final UnitRepository units;
    private final UnitClosings closings;
    private final Successors successors;
    private final Heirs heirs;
    private final Access access;

    protected UnitEndings() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    UnitEndings(UnitRepository units, UnitClosings closings, Successors successors, Heirs heirs, Access access) {
        this.units = units;
        this.closings = closings;
        this.successors = successors;
        this.heirs = heirs;
        this.access = access;
    }

    void close(UUID id, Closing closing) {
        if (id.equals(UnitDirectory.COUNTRY)) {
            throw OrganisationRefused.countryStays();
        }
        // What is open goes over to them, and roles too: nobody gets hold of a unit by naming it.
        if (!closing.successors().stream().allMatch(this::looksAfter)) {
            throw new NotFoundException();
        }
        // Whoever closes one of the successors at the same time waits, and then finds this succession.
        var involved = units.locked(
                Stream.concat(Stream.of(id), closing.successors().stream()).toList());
        var unit = involved.stream()
                .filter(one -> one.unitId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        unit.close(closing.lastDay());
        long beneath = units.unitsBeneath(id, closing.lastDay());
        if (beneath > 0) {
            throw OrganisationRefused.unitsBeneath(beneath);
        }
        if (closing.successors().isEmpty()) {
            heirs.mustBeNamed(List.of(id));
        }
        closings.endAll(unit, closing.lastDay());
        successors.name(
                unit,
                closing,
                involved.stream()
                        .filter(one -> closing.successors().contains(one.unitId()))
                        .toList());
    }

    /** Puts back what ended with the unit; tells which day would have been its last. Refuses what is not to be undone here, or no more. */
    LocalDate undo(UUID id, LocalDate today) {
        var unit = units.locked(List.of(id)).stream().findFirst().orElseThrow(NotFoundException::new);
        return closings.undo(unit, today);
    }

    boolean isUndoable(UUID id, LocalDate today) {
        return units.unit(id).filter(unit -> closings.isUndoable(unit, today)).isPresent();
    }

    private boolean looksAfter(UUID unit) {
        return access.permits(Permission.UNIT_MANAGE, Scope.of(unit));
    }

    /** Refuses whoever does not look after the unit above as well: it has a say in what lies beneath it. */
    void mustLookAfterUpper(UUID upper) {
        var name = units.unit(upper).orElseThrow(NotFoundException::new).name();
        if (!looksAfter(upper)) {
            throw OrganisationRefused.upperOfOthers(name);
        }
    }

    /** Ends a relation. Refuses to leave a unit that goes on beneath nothing, where nobody would look after it any more. */
    UnitRelation endRelation(UUID id, LocalDate lastDay) {
        var relation = units.relation(id).orElseThrow(NotFoundException::new);
        mustLookAfterUpper(relation.upper());
        var before = relation.period();
        relation.end(lastDay);
        var unit = units.unit(relation.lower()).orElseThrow(NotFoundException::new);
        if (unit.period().reachesBeyond(lastDay) && !goesOn(others(relation), before, lastDay.plusDays(1))) {
            throw OrganisationRefused.lastUpper(unit.name());
        }
        return relation;
    }

    /** Refuses one that has begun before, and to leave a unit beneath nothing. */
    UnitRelation withdrawRelation(UUID id, LocalDate today) {
        var relation = units.relation(id).orElseThrow(NotFoundException::new);
        mustLookAfterUpper(relation.upper());
        if (relation.period().from().isBefore(today)) {
            throw OrganisationRefused.relationBegan();
        }
        var unit = units.unit(relation.lower()).orElseThrow(NotFoundException::new);
        if (!goesOn(others(relation), relation.period(), relation.period().from())) {
            throw OrganisationRefused.lastUpper(unit.name());
        }
        units.remove(relation);
        return relation;
    }

    private List<Period> others(UnitRelation relation) {
        return units.relationsAbove(relation.lower()).stream()
                .filter(other -> !other.relationId().equals(relation.relationId()))
                .map(UnitRelation::period)
                .toList();
    }

    private static boolean goesOn(List<Period> others, Period before, LocalDate nextDay) {
        return !before.reachesBeyond(nextDay.minusDays(1))
                || others.stream().anyMatch(other -> other.holdsOn(nextDay))
                        && others.stream()
                                .anyMatch(other -> !Period.lastOf(other.to()).isBefore(Period.lastOf(before.to())));
    }
}
