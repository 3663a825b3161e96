package doanket.organisation;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls units as a reform wants it, once the day has come; what they were called until then is kept with its last day. */
@ApplicationScoped
class PlannedNames {

    private final ReformRepository reforms;
    private final UnitRepository units;
    private final UnitPaths paths;
    private final Actor actor;

    protected PlannedNames() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    PlannedNames(ReformRepository reforms, UnitRepository units, UnitPaths paths, Actor actor) {
        this.reforms = reforms;
        this.units = units;
        this.paths = paths;
        this.actor = actor;
    }

    void give() {
        var due = reforms.dueNames(actor.today());
        if (due.isEmpty()) {
            return;
        }
        var found = units.locked(due.stream().map(name -> name.line().unit()).toList()).stream()
                .collect(Collectors.toMap(Unit::unitId, Function.identity()));
        due.forEach(name -> units.add(name.line().rename(found.get(name.line().unit()), name.day(), name.decision())));
        paths.changed();
    }
}
