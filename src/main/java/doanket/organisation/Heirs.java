package doanket.organisation;

import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Lets the unit that takes over have what is still open in a closed one, whichever feature keeps it. */
@ApplicationScoped
class Heirs {

    private static final int BATCH = 100;

    private final UnitRepository units;
    private final Instance<UnitSuccession> features;
    private final Clock clock;

    protected Heirs() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Heirs(UnitRepository units, @Any Instance<UnitSuccession> features, Clock clock) {
        this.units = units;
        this.features = features;
        this.clock = clock;
    }

    /** Refuses to close a unit in which something is open without anybody to take it over. */
    void mustBeNamed(UUID unit, Closing closing) {
        if (!closing.successors().isEmpty()) {
            return;
        }
        long open = features.stream().mapToLong(feature -> feature.open(unit)).sum();
        if (open > 0) {
            throw OrganisationRefused.workLeft(open);
        }
    }

    /** One batch, once the first day of the unit after it has come; tells whether there is more. */
    boolean passOn(UUID unit) {
        var heir = units.heir(unit, VietnamTime.day(clock.instant()));
        boolean more = false;
        for (var feature : features) {
            more |= heir.isPresent() && feature.pass(unit, heir.get(), BATCH) == BATCH;
        }
        return more;
    }
}
