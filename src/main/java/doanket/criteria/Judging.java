package doanket.criteria;

import doanket.criteria.AssessmentRepository.Asking;
import doanket.criteria.AssessmentRepository.Judged;
import doanket.criteria.RejudgeRepository.Counted;
import doanket.criteria.ThresholdRepository.Membership;
import doanket.criteria.ThresholdRepository.Placements;
import doanket.identity.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of each figure whether it reaches what its unit had to reach on the last day of the period. */
@ApplicationScoped
class Judging {

    private final AssessmentRepository assessments;
    private final IndicatorRepository indicators;
    private final ThresholdRepository thresholds;
    private final UnitTree tree;

    protected Judging() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Judging(
            AssessmentRepository assessments,
            IndicatorRepository indicators,
            ThresholdRepository thresholds,
            UnitTree tree) {
        this.assessments = assessments;
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.tree = tree;
    }

    /** Five statements, however many figures. An indicator that is unknown, and a second figure for the same, are passed over. */
    Collection<Judged> judge(Collection<Assessment> figures) {
        var asked = figures.stream().map(Assessment::indicator).collect(Collectors.toSet());
        var known = indicators.indicators(asked).stream().collect(Collectors.toMap(IndicatorInfo::id, found -> found));
        var asking = assessments.asking(asked);
        var places = assessments.places(figures.stream().map(Assessment::unit).toList());
        var standing = standing(asking.values(), places.values());
        var yardstick = new Yardstick(thresholds.of(asked));
        var judged = new HashMap<List<Object>, Judged>();
        for (var figure : figures) {
            var indicator = known.get(figure.indicator());
            var unit = indicator == null ? null : unit(figure, asking, places);
            if (unit != null) {
                var set = asking.get(figure.indicator()).set();
                var result = yardstick.judge(
                        indicator, figure.figure(), standing.place(set, unit, figure.periodEnd()), figure.periodEnd());
                judged.put(List.of(figure.indicator(), unit, figure.periodEnd()), new Judged(figure, unit, result));
            }
        }
        return judged.values();
    }

    /** Those of these figures of which something else is to be said now than is said of them. Four statements. */
    List<Counted> again(Collection<Counted> figures) {
        var asked = figures.stream().map(Counted::indicator).collect(Collectors.toSet());
        var known = indicators.indicators(asked).stream().collect(Collectors.toMap(IndicatorInfo::id, found -> found));
        var asking = assessments.asking(asked);
        var standing =
                standing(asking.values(), figures.stream().map(Counted::unit).toList());
        var yardstick = new Yardstick(thresholds.of(asked));
        var changed = new ArrayList<Counted>();
        for (var one : figures) {
            var place = standing.place(asking.get(one.indicator()).set(), one.unit(), one.end());
            var result = yardstick.judge(known.get(one.indicator()), one.figure(), place, one.end());
            if (result != one.result()) {
                changed.add(one.judged(result));
            }
        }
        return changed;
    }

    /** What that unit has to reach on that day, by indicator. Two statements. */
    Map<UUID, BigDecimal> thresholds(UUID set, Collection<UUID> asked, UUID unit, LocalDate day) {
        var place = new Standing(thresholds.placements(List.of(set), List.of(unit))).place(set, unit, day);
        var yardstick = new Yardstick(thresholds.of(asked));
        var found = new HashMap<UUID, BigDecimal>();
        asked.forEach(one -> yardstick.of(one, place, day).ifPresent(threshold -> found.put(one, threshold.value())));
        return found;
    }

    private static UUID unit(Assessment figure, Map<UUID, Asking> asking, Map<UUID, UUID> places) {
        boolean ofPlaces = asking.get(figure.indicator()).level() != null;
        return ofPlaces ? places.get(figure.unit()) : figure.unit();
    }

    private Standing standing(Collection<Asking> asking, Collection<UUID> units) {
        var sets = asking.stream().map(Asking::set).distinct().toList();
        return new Standing(thresholds.placements(sets, units));
    }

    /** Where units stand: above, in groups, in regions; found once for each. */
    private final class Standing {

        private final List<Membership> memberships;
        private final Map<UUID, String> regions;
        private final Map<List<Object>, Place> known = new HashMap<>();

        Standing(Placements placements) {
            this.memberships = placements.memberships();
            this.regions = placements.regions();
        }

        Place place(UUID set, UUID unit, LocalDate day) {
            return known.computeIfAbsent(List.of(set, unit, day), key -> find(set, unit, day));
        }

        private Place find(UUID set, UUID unit, LocalDate day) {
            var path = tree.pathOf(unit);
            var group = memberships.stream()
                    .filter(one -> one.set().equals(set) && one.unit().equals(unit) && one.holds(day))
                    .map(Membership::group)
                    .findFirst()
                    .orElse(null);
            var region = path.stream()
                    .map(regions::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new Place(path, group, region);
        }
    }
}
