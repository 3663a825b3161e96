package doanket.task;

import doanket.organisation.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds units by what was typed into a list: whole name, short name, code, or a piece of which there is only one. */
@ApplicationScoped
class PlanUnits {

    private static final String BETWEEN = ";";

    private final PlanRepository plans;
    private final UnitDirectory directory;

    protected PlanUnits() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PlanUnits(PlanRepository plans, UnitDirectory directory) {
        this.plans = plans;
        this.directory = directory;
    }

    /** All that the rows name, by their keys: one statement, and one more where something is only a piece of a name. */
    Map<String, UUID> of(Collection<PlanLine> lines, LocalDate today) {
        var typed = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.lead(), line.extra().follower()),
                        split(line.with()).stream().map(Named::unit)))
                .map(PlanRepository::key)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var found = plans.units(typed, today);
        found.putAll(directory.only(
                typed.stream().filter(name -> !found.containsKey(name)).toList()));
        return found;
    }

    /** A co-ordinating unit as typed, and its duty, which may be empty. */
    record Named(String unit, String duty) {

        private static Named of(String typed) {
            int colon = typed.indexOf(':');
            return colon < 0
                    ? new Named(typed.strip(), "")
                    : new Named(
                            typed.substring(0, colon).strip(),
                            typed.substring(colon + 1).strip());
        }
    }

    static List<Named> split(String typed) {
        return Arrays.stream(typed.split(BETWEEN))
                .map(Named::of)
                .filter(named -> !named.unit().isEmpty())
                .toList();
    }
}
