package doanket.criteria;

import doanket.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the rows of a workbook into a set, with what follows from them for figures that are there already. */
@ApplicationScoped
class SetLoading {

    private final IndicatorRepository indicators;
    private final SetRepository sets;
    private final JudgingAgain again;
    private final Actor actor;

    protected SetLoading() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    SetLoading(IndicatorRepository indicators, SetRepository sets, JudgingAgain again, Actor actor) {
        this.indicators = indicators;
        this.sets = sets;
        this.again = again;
        this.actor = actor;
    }

    /** What the workbook would change, row by row. Refuses what is no workbook of a set. */
    List<SetChange> changes(UUID id, byte[] content) {
        Map<String, String> now = indicators.criteria(id).stream()
                .collect(Collectors.toMap(CriterionInfo::code, one -> one.name() + one.group()));
        var known = known(id);
        var lines = SetBook.read(content, actor.locale());
        var used = indicators.used(lines.stream()
                .map(line -> known.get(line.key()))
                .filter(Objects::nonNull)
                .map(IndicatorInfo::id)
                .toList());
        return lines.stream()
                .map(line -> line.isCriterion() ? ofCriterion(line, now) : ofIndicator(line, known, used))
                .toList();
    }

    private static SetChange ofCriterion(LoadedLine line, Map<String, String> now) {
        var before = now.get(line.code());
        return change(line, before, (line.name() + line.group()).equals(before));
    }

    /** Once figures were approved the kind of value stays: what they mean would change. */
    private static SetChange ofIndicator(LoadedLine line, Map<String, IndicatorInfo> known, Set<UUID> used) {
        var before = known.get(line.key());
        if (before == null) {
            return change(line, null, false);
        }
        boolean isOther = line.type() != before.type() && used.contains(before.id());
        return change(isOther ? line.with("load.typeUsed") : line, before.name(), line.isSame(before));
    }

    private static SetChange change(LoadedLine line, String before, boolean same) {
        if (!line.isGood()) {
            return new SetChange(line, SetChange.Kind.BAD, before);
        }
        if (before == null) {
            return new SetChange(line, SetChange.Kind.ADDED, null);
        }
        return new SetChange(line, same ? SetChange.Kind.SAME : SetChange.Kind.CHANGED, before);
    }

    void take(UUID set, List<LoadedLine> lines) {
        var otherwiseJudged = otherwiseJudged(set, lines);
        sets.put(set, lines);
        again.changed(otherwiseJudged);
    }

    /** Those of a set that are there already and of which the direction changes. */
    private List<UUID> otherwiseJudged(UUID set, List<LoadedLine> lines) {
        var directions = lines.stream()
                .filter(line -> !line.isCriterion())
                .collect(Collectors.toMap(LoadedLine::key, line -> line.rules().direction(), (one, other) -> other));
        return known(set).entrySet().stream()
                .filter(one -> directions.containsKey(one.getKey())
                        && directions.get(one.getKey()) != one.getValue().direction())
                .map(one -> one.getValue().id())
                .toList();
    }

    private Map<String, IndicatorInfo> known(UUID set) {
        var codes = indicators.criteria(set).stream().collect(Collectors.toMap(CriterionInfo::id, CriterionInfo::code));
        return indicators.ofSet(set).stream()
                .collect(Collectors.toMap(
                        one -> LoadedLine.key(codes.get(one.criterion()), one.code()), Function.identity()));
    }
}
