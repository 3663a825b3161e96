package doanket.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What was decided later counts for the figures that were approved before, too: those of the days for which it holds. What was
 * verified stays so, and what units reported that are no more stays as it was judged.
 */
@ApplicationScoped
class JudgingAgain {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final RejudgeRepository figures;
    private final IndicatorRepository indicators;
    private final Judging judging;

    protected JudgingAgain() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    JudgingAgain(RejudgeRepository figures, IndicatorRepository indicators, Judging judging) {
        this.figures = figures;
        this.indicators = indicators;
        this.judging = judging;
    }

    /** After such a decision was made or taken back. */
    void decided(Threshold threshold) {
        var asked = List.of(threshold.indicator());
        again(
                threshold.scope() == ThresholdScope.UNIT
                        ? figures.beneath(asked, List.of(UUID.fromString(threshold.key())), threshold.from())
                        : figures.of(asked, threshold.from()));
    }

    /** After such decisions were made in the stead of others of the same days. */
    void decided(Collection<Threshold> all) {
        var asked = all.stream().map(Threshold::indicator).distinct().toList();
        all.stream()
                .map(Threshold::from)
                .min(Comparator.naturalOrder())
                .ifPresent(from -> again(figures.of(asked, from)));
    }

    /** After these units have come into other groups of that set. */
    void moved(UUID set, Collection<UUID> units, LocalDate from) {
        again(figures.beneath(ids(set), units, from));
    }

    /** After the region of all beneath these units was decided; a region has no days. */
    void assigned(Collection<UUID> units) {
        again(figures.beneath(figures.judgedByRegion(), units, EVER));
    }

    /** After these are judged by other rules than before. */
    void changed(Collection<UUID> asked) {
        if (!asked.isEmpty()) {
            again(figures.of(asked, EVER));
        }
    }

    private List<UUID> ids(UUID set) {
        return indicators.ofSet(set).stream().map(IndicatorInfo::id).toList();
    }

    private void again(List<RejudgeRepository.Counted> all) {
        var changed = judging.again(all);
        if (!changed.isEmpty()) {
            figures.put(changed);
        }
    }
}
