package doanket.criteria;

import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Decisions about what has to be reached, with what follows from them for figures that are there already. */
@ApplicationScoped
class Decisions {

    private final ThresholdRepository thresholds;
    private final PlacementRepository placements;
    private final JudgingAgain again;

    protected Decisions() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Decisions(ThresholdRepository thresholds, PlacementRepository placements, JudgingAgain again) {
        this.thresholds = thresholds;
        this.placements = placements;
        this.again = again;
    }

    /** Whoever decides about a set decides one after the other. */
    void hold(UUID set) {
        placements.hold(set);
    }

    /** What is in force. */
    List<Threshold> of(Collection<UUID> indicators) {
        return thresholds.of(indicators);
    }

    /** Those instead of the other ones, which stay to be read; whether nobody had withdrawn any of these already. */
    boolean replace(Collection<UUID> instead, List<Threshold> wanted, Stamp by) {
        if (thresholds.withdraw(instead, by) < instead.size()) {
            return false;
        }
        thresholds.decide(wanted, by);
        again.decided(wanted);
        return true;
    }

    /** Whether something was decided for the same places from the same day on, and is in force. */
    boolean isThere(Threshold threshold) {
        return thresholds.of(List.of(threshold.indicator())).stream().anyMatch(threshold::isForSame);
    }

    void decide(Threshold threshold, Stamp by) {
        thresholds.decide(List.of(threshold), by);
        again.decided(threshold);
    }

    /** Whether nobody had withdrawn it already. */
    boolean withdraw(UUID indicator, UUID decision, Stamp by) {
        var known = thresholds.of(List.of(indicator)).stream()
                .filter(one -> one.id().equals(decision))
                .findFirst();
        boolean isDone = thresholds.withdraw(indicator, decision, by);
        if (isDone) {
            known.ifPresent(again::decided);
        }
        return isDone;
    }
}
