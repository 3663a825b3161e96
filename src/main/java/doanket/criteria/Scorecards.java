package doanket.criteria;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows the approved figures as verdicts: units by criteria, over time, and one unit in all its indicators. On a day, the last
 * figure up to that day counts. Whose units these are is for the caller to know.
 */
@ApplicationScoped
@Transactional
public class Scorecards {

    private final ScoreRepository scores;
    private final IndicatorRepository indicators;
    private final Judging judging;

    protected Scorecards() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    Scorecards(ScoreRepository scores, IndicatorRepository indicators, Judging judging) {
        this.scores = scores;
        this.indicators = indicators;
        this.judging = judging;
    }

    /** Units, in the order given, by the criteria of the set. Two statements, however many units. */
    @Allowed(Permission.CAMPAIGN_READ)
    public Scorecard of(UUID set, List<UUID> units, LocalDate day) {
        var criteria = indicators.criteria(set);
        var cells = new HashMap<List<UUID>, CriterionScore>();
        scores.cells(set, units, day).forEach(cell -> cells.put(List.of(cell.unit(), cell.criterion()), score(cell)));
        var lines = units.stream()
                .map(unit -> new UnitScore(
                        unit,
                        criteria.stream()
                                .map(one -> cells.getOrDefault(List.of(unit, one.id()), CriterionScore.none(0)))
                                .toList()))
                .toList();
        return new Scorecard(criteria, lines);
    }

    private static CriterionScore score(ScoreRepository.Cell cell) {
        return CriterionScore.of(cell.counts(), cell.expected(), cell.sparedSatisfies());
    }

    /**
     * The periods that ended in that time: at the end of each, the last figures up to that day of the units that were there in it.
     * One statement.
     */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<PeriodScore> progress(UUID set, Collection<UnitDays> units, LocalDate from, LocalDate until) {
        return scores.periods(set, units, from, until);
    }

    /** One indicator in many units: the last figure of each, by unit. One statement. */
    @Allowed(Permission.CAMPAIGN_READ)
    public Map<UUID, ReadFigure> ofIndicator(UUID indicator, Collection<UUID> units, LocalDate day) {
        return scores.last(List.of(indicator), units, day).stream()
                .collect(Collectors.toMap(ReadFigure::unit, Function.identity()));
    }

    /**
     * What those places, and the bodies in them, reported taken together (sums of what is added up, shares and averages of the last
     * figures of everything else) for periods that ended in that time and began in their days, by
     * indicator. One statement, none for none.
     */
    @Allowed(Permission.CAMPAIGN_READ)
    public Map<UUID, BigDecimal> totals(
            Collection<UUID> indicators, Collection<UnitDays> units, LocalDate from, LocalDate until) {
        return indicators.isEmpty()
                ? Map.of()
                : scores.totals(indicators, units, from, until).stream()
                        .filter(total -> total.sum() != null)
                        .collect(Collectors.toMap(ScoreRepository.Total::indicator, ScoreRepository.Total::sum));
    }

    /** As {@link #totals}, of one indicator for each of the places; one without a figure is missing. One statement. */
    @Allowed(Permission.CAMPAIGN_READ)
    public Map<UUID, BigDecimal> byPlace(UUID indicator, Collection<UnitDays> places, LocalDate from, LocalDate until) {
        return scores.byPlace(indicator, places, from, until);
    }

    /** The sums of what those places, and the bodies in them, are to reach in that year, by indicator. One statement, none for none. */
    @Allowed(Permission.CAMPAIGN_READ)
    public Map<UUID, BigDecimal> planned(Collection<UUID> indicators, Collection<UUID> units, Year year) {
        return indicators.isEmpty() ? Map.of() : scores.planned(indicators, units, year);
    }

    /** All criteria of the set in one unit, each with its indicators. Five statements. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<CriterionCard> ofUnit(UUID set, UUID unit, LocalDate day) {
        var criteria = indicators.criteria(set);
        var byId = criteria.stream().collect(Collectors.toMap(CriterionInfo::id, Function.identity()));
        var asked = indicators.ofSet(set, day);
        var ids = asked.stream().map(IndicatorInfo::id).toList();
        var found = scores.lines(ids, unit, day).stream()
                .collect(Collectors.toMap(ScoreRepository.Line::indicator, Function.identity()));
        var thresholds = judging.thresholds(set, ids, unit, day);
        Map<UUID, List<IndicatorLine>> lines = asked.stream()
                .map(one -> line(byId.get(one.criterion()), one, found.get(one.id()), thresholds.get(one.id())))
                .collect(Collectors.groupingBy(line -> line.criterion().id()));
        return criteria.stream()
                .map(one -> CriterionCard.of(one, lines.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static IndicatorLine line(
            CriterionInfo criterion, IndicatorInfo indicator, ScoreRepository.Line found, BigDecimal threshold) {
        return new IndicatorLine(criterion, indicator, found.figure(), threshold, found.target(), found.verdict());
    }
}
