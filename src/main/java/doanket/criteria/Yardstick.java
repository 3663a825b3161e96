package doanket.criteria;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a unit has to reach on a day. The narrower decision wins: that of the unit itself, then of what lies above it
 * (nearest first), of its group, of its region, of all. Among decisions of one scope the last one before the day counts.
 */
final class Yardstick {

    private final Map<UUID, List<Threshold>> byIndicator;

    Yardstick(Collection<Threshold> thresholds) {
        this.byIndicator = thresholds.stream()
                .sorted(Comparator.comparing(Threshold::from).reversed())
                .collect(Collectors.groupingBy(Threshold::indicator));
    }

    Optional<Threshold> of(UUID indicator, Place place, LocalDate day) {
        var open = byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(threshold -> !threshold.from().isAfter(day))
                .toList();
        return wanted(place)
                .map(wanted -> open.stream().filter(wanted::matches).findFirst().orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Nothing is said where nothing is to be reached; what is met or not by its very words needs no threshold. */
    Result judge(IndicatorInfo indicator, Figure figure, Place place, LocalDate day) {
        if (figure.notApplicable()) {
            return Result.NOT_APPLICABLE;
        }
        var threshold = of(indicator.id(), place, day);
        if (threshold.isEmpty() && indicator.type() == ValueType.YES_NO) {
            return figure.value().signum() > 0 ? Result.MET : Result.UNMET;
        }
        return threshold
                .map(found -> found.judge(figure.value(), indicator.direction()))
                .orElse(null);
    }

    private record Wanted(ThresholdScope scope, String key) {

        boolean matches(Threshold threshold) {
            return threshold.scope() == scope && threshold.key().equals(key);
        }
    }

    private static Stream<Wanted> wanted(Place place) {
        var units = place.path().stream().map(unit -> new Wanted(ThresholdScope.UNIT, unit.toString()));
        var groups = Stream.of(
                new Wanted(ThresholdScope.GROUP, place.group()),
                new Wanted(ThresholdScope.REGION, place.region()),
                new Wanted(ThresholdScope.ALL, ""));
        return Stream.concat(units, groups.filter(wanted -> wanted.key() != null));
    }
}
