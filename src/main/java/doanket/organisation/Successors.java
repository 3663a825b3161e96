package doanket.organisation;

import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Names the units that come after a closed one, and refuses those that cannot. */
@ApplicationScoped
class Successors {

    /** What has to hold before units are named as successors; each refuses with its own reason. */
    private static final List<BiConsumer<Closing, List<Unit>>> POLICIES = List.of(
            Successors::sayHow, Successors::areNamed, Successors::restOnADecision, Successors::areThereOnTheNextDay);

    private final UnitRepository units;

    protected Successors() { // for the CDI proxy
        this(null);
    }

    @Inject
    Successors(UnitRepository units) {
        this.units = units;
    }

    /** Refuses an unknown unit, one that is not there on the day after, the closed unit itself, and what came before it. */
    void name(Unit closed, Closing closing, List<Unit> successors) {
        if (closing.isWithoutSuccessors()) {
            return;
        }
        if (successors.size() < closing.successors().size()) {
            throw new NotFoundException();
        }
        if (closing.successors().contains(closed.unitId())) {
            throw OrganisationRefused.successorOfItself();
        }
        put(closed.unitId(), closing, successors);
        units.predecessorAmong(closed.unitId(), closing.successors()).ifPresent(name -> {
            throw OrganisationRefused.successionCycle(name);
        });
    }

    /** The same without asking whether one of them came before it. */
    void put(UUID closed, Closing closing, List<Unit> successors) {
        POLICIES.forEach(policy -> policy.accept(closing, successors));
        successors.forEach(successor -> units.add(new Succession(closed, successor.unitId(), closing)));
    }

    private static void sayHow(Closing closing, List<Unit> successors) {
        if (closing.kind() == null) {
            throw OrganisationRefused.successionKindMissing();
        }
    }

    private static void areNamed(Closing closing, List<Unit> successors) {
        if (successors.isEmpty()) {
            throw OrganisationRefused.successorsMissing();
        }
    }

    private static void restOnADecision(Closing closing, List<Unit> successors) {
        if (Wording.nameOrNothing(closing.decision()) == null) {
            throw OrganisationRefused.decisionMissing();
        }
    }

    private static void areThereOnTheNextDay(Closing closing, List<Unit> successors) {
        successors.stream()
                .filter(unit -> !unit.period().holdsOn(closing.nextDay()))
                .findFirst()
                .ifPresent(unit -> {
                    throw OrganisationRefused.successorNotThere(unit.name(), closing.nextDay());
                });
    }
}
