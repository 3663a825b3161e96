package doanket.criteria;

import doanket.identity.Access;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sets, and one of them with everything that was decided about it. What is asked for is no secret. */
@ApplicationScoped
@Transactional
public class SetReading {

    private final IndicatorRepository indicators;
    private final SetRepository sets;
    private final ThresholdRepository thresholds;
    private final Around around;
    private final Access access;

    /** Groups and regions, what units are called, and in which language somebody reads. */
    @ApplicationScoped
    static class Around {

        private final PlacementRepository placements;
        private final UnitDirectory units;
        private final Actor actor;

        protected Around() { // for the CDI proxy
            this(null, null, null);
        }

        @Inject
        Around(PlacementRepository placements, UnitDirectory units, Actor actor) {
            this.placements = placements;
            this.units = units;
            this.actor = actor;
        }

        Locale language() {
            return actor.locale();
        }

        List<SetSheet.GroupRow> groups(UUID set) {
            return placements.groups(set);
        }

        /** Names of what decisions are for, by their keys. */
        Map<String, String> names(List<ThresholdRepository.Decided> decided) {
            var names = new HashMap<String, String>();
            placements.regions().forEach(region -> names.put(region.code(), region.name()));
            var asked = decided.stream()
                    .map(ThresholdRepository.Decided::threshold)
                    .filter(one -> one.scope() == ThresholdScope.UNIT)
                    .flatMap(one -> Uuids.parse(one.key()).stream())
                    .toList();
            units.names(asked).forEach((unit, name) -> names.put(unit.toString(), name.name()));
            return names;
        }
    }

    protected SetReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SetReading(
            IndicatorRepository indicators,
            SetRepository sets,
            ThresholdRepository thresholds,
            Around around,
            Access access) {
        this.indicators = indicators;
        this.sets = sets;
        this.thresholds = thresholds;
        this.around = around;
        this.access = access;
    }

    @Allowed(Permission.CAMPAIGN_READ)
    public List<SetRow> list() {
        var counts = sets.counts().stream().collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
        return indicators.sets().stream()
                .map(set -> row(set, counts.get(set.id())))
                .toList();
    }

    /** Regions are the country's. */
    @Allowed(Permission.CAMPAIGN_READ)
    public boolean mayKeepRegions() {
        return access.permits(Permission.CRITERIA_MANAGE, Scope.of(UnitDirectory.COUNTRY));
    }

    private static SetRow row(SetInfo set, Object[] counts) {
        return new SetRow(set, (String) counts[1], ((Number) counts[2]).intValue(), ((Number) counts[3]).intValue());
    }

    /** Nothing to be found for an unknown set. Seven statements at most. */
    @Allowed(Permission.CAMPAIGN_READ)
    public SetSheet sheet(UUID id) {
        var set = indicators.set(id);
        var asked = indicators.rowsOf(id);
        var decided =
                thresholds.decided(asked.stream().map(row -> row.info().id()).toList(), false);
        Map<UUID, List<SetSheet.Line>> lines = lines(asked, decided).stream()
                .collect(Collectors.groupingBy(line -> line.indicator().criterion()));
        var parts = indicators.criteria(id).stream()
                .map(criterion -> new SetSheet.Part(criterion, lines.getOrDefault(criterion.id(), List.of())))
                .toList();
        boolean mayManage = access.permits(Permission.CRITERIA_MANAGE, Scope.of(set.owner()));
        return new SetSheet(set, parts, around.groups(id), mayManage);
    }

    /** One indicator with all that was ever decided about it, also what was withdrawn. */
    @Allowed(Permission.CAMPAIGN_READ)
    public SetSheet.Line line(UUID set, UUID indicator) {
        var asked = indicators.rowsOf(set).stream()
                .filter(row -> row.info().id().equals(indicator))
                .toList();
        if (asked.isEmpty()) {
            throw new NotFoundException();
        }
        return lines(asked, thresholds.decided(List.of(indicator), true)).get(0);
    }

    private List<SetSheet.Line> lines(
            List<IndicatorRepository.IndicatorRow> asked, List<ThresholdRepository.Decided> decided) {
        var names = around.names(decided);
        var byIndicator = decided.stream()
                .collect(Collectors.groupingBy(one -> one.threshold().indicator()));
        return asked.stream()
                .map(row -> new SetSheet.Line(
                        row.info(),
                        row.life(),
                        decisions(
                                row.info(), byIndicator.getOrDefault(row.info().id(), List.of()), names)))
                .toList();
    }

    /** The set as a workbook, which can be edited and loaded again. */
    @Allowed(Permission.CAMPAIGN_READ)
    public byte[] workbook(UUID id) {
        return SetBook.write(sheet(id), around.language());
    }

    private static List<SetSheet.Decision> decisions(
            IndicatorInfo indicator, List<ThresholdRepository.Decided> decided, Map<String, String> names) {
        return decided.stream()
                .sorted(Comparator.comparing((ThresholdRepository.Decided one) ->
                                one.threshold().scope())
                        .reversed()
                        .thenComparing(one -> one.threshold().from()))
                .map(one -> decision(indicator, one, names))
                .toList();
    }

    private static SetSheet.Decision decision(
            IndicatorInfo indicator, ThresholdRepository.Decided decided, Map<String, String> names) {
        var one = decided.threshold();
        return new SetSheet.Decision(
                one.id(),
                one.scope(),
                names.getOrDefault(one.key(), one.key()),
                new SetSheet.Mark(
                        FigureText.told(Figure.of(one.value()), indicator),
                        one.nearly() == null ? "" : FigureText.told(Figure.of(one.nearly()), indicator)),
                one.from(),
                one.decidedBy(),
                new SetSheet.History(decided.name(), decided.at(), decided.endedName(), decided.endedAt()));
    }
}
