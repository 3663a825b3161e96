package doanket.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        decided(List.of(threshold));
    }

    /**
     * After such decisions were made in the stead of others of the same days: of each indicator what ended since the first of
     * them; for decisions about units only beneath these.
     */
    void decided(Collection<Threshold> all) {
        var scopes = all.stream().collect(Collectors.partitioningBy(one -> one.scope() == ThresholdScope.UNIT));
        var wide = since(scopes.get(false));
        var narrow = since(scopes.get(true));
        var units = scopes.get(true).stream()
                .map(Threshold::key)
                .distinct()
                .map(UUID::fromString)
                .toList();
        var found = new LinkedHashMap<Object, RejudgeRepository.Counted>();
        Stream.concat(figures.of(wide).stream(), figures.beneath(narrow, units).stream())
                .forEach(one -> found.put(List.of(one.indicator(), one.unit(), one.end()), one));
        again(found.values());
    }

    private static Map<UUID, LocalDate> since(Collection<Threshold> decisions) {
        return decisions.stream()
                .collect(Collectors.toMap(
                        Threshold::indicator, Threshold::from, BinaryOperator.minBy(Comparator.naturalOrder())));
    }

    private static Map<UUID, LocalDate> since(Collection<UUID> indicators, LocalDate from) {
        return indicators.stream().collect(Collectors.toMap(Function.identity(), one -> from, (one, same) -> one));
    }

    /** After these units have come into other groups of that set. */
    void moved(UUID set, Collection<UUID> units, LocalDate from) {
        again(figures.beneath(since(ids(set), from), units));
    }

    /** After the region of all beneath these units was decided; a region has no days. */
    void assigned(Collection<UUID> units) {
        again(figures.beneath(since(figures.judgedByRegion(), EVER), units));
    }

    /** After these are judged by other rules than before. */
    void changed(Collection<UUID> asked) {
        again(figures.of(since(asked, EVER)));
    }

    private List<UUID> ids(UUID set) {
        return indicators.ofSet(set).stream().map(IndicatorInfo::id).toList();
    }

    private void again(Collection<RejudgeRepository.Counted> all) {
        var changed = judging.again(all);
        if (!changed.isEmpty()) {
            figures.put(changed);
        }
    }
}
