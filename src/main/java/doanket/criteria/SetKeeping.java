package doanket.criteria;

import doanket.identity.Access;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeping the sets: new ones, and their indicators from workbooks. */
@ApplicationScoped
@Transactional
public class SetKeeping {

    private final IndicatorRepository indicators;
    private final Sets sets;
    private final UnitDirectory units;
    private final Access access;
    private final Deeds deeds;

    /** The sets, with what follows from a change for figures that are there already. */
    @ApplicationScoped
    static class Sets {

        private final SetRepository kept;
        private final JudgingAgain again;

        protected Sets() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        Sets(SetRepository kept, JudgingAgain again) {
            this.kept = kept;
            this.again = again;
        }

        SetRepository kept() {
            return kept;
        }

        void put(UUID set, List<LoadedLine> lines, List<UUID> otherwiseJudged) {
            kept.put(set, lines);
            again.changed(otherwiseJudged);
        }
    }

    protected SetKeeping() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    SetKeeping(IndicatorRepository indicators, Sets sets, UnitDirectory units, Access access, Deeds deeds) {
        this.indicators = indicators;
        this.sets = sets;
        this.units = units;
        this.access = access;
        this.deeds = deeds;
    }

    /** The units whose own sets the current user may keep. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public List<UnitName> owners() {
        return List.copyOf(
                units.names(access.unitsOf(Permission.CRITERIA_MANAGE)).values());
    }

    /** Opens a set of that unit. Refuses a code in use or of the wrong shape, no name, and days that do not fit. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = UnitScopes.class)
    public UUID open(UUID owner, SetTerms typed) {
        var terms = sound(typed);
        if (sets.kept().isTaken(terms.code())) {
            throw CriteriaRefused.codeTaken(terms.code());
        }
        var id = Uuids.next();
        sets.kept().add(id, owner, terms);
        deeds.write("criteria.opened", id, owner, terms.code() + ", " + terms.name());
        return id;
    }

    /** Corrects name, decision and days; the code stays. Refuses what somebody else has changed since it was read. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void correct(UUID id, SetTerms typed, long version) {
        var terms = sound(typed);
        if (!sets.kept().change(id, terms, version)) {
            throw CriteriaRefused.changedMeanwhile();
        }
        deeds.write("criteria.corrected", id, null, terms.code() + ", " + terms.name());
    }

    private static SetTerms sound(SetTerms typed) {
        Wording.refuseUnsound(typed.from(), typed.until());
        return new SetTerms(
                Wording.code(typed.code()),
                Wording.name(typed.name(), Wording.NAME_MAX),
                Wording.text(typed.decision(), Wording.NAME_MAX),
                typed.kind(),
                typed.from(),
                typed.until(),
                typed.level() == null || typed.level().isBlank() ? null : typed.level(),
                typed.sparedSatisfies());
    }

    /** The version of a set that one keeps; not found where one does not. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public long version(UUID id) {
        return sets.kept().rest(id).version();
    }

    /** What the workbook would change, row by row. Refuses what is no workbook of a set. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public SetPreview preview(UUID id, byte[] content) {
        return new SetPreview(changes(id, content), sets.kept().rest(id).version());
    }

    private List<SetChange> changes(UUID id, byte[] content) {
        Map<String, String> now = indicators.criteria(id).stream()
                .collect(Collectors.toMap(CriterionInfo::code, one -> one.name() + one.group()));
        var known = known(id);
        var lines = SetBook.read(content);
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

    /**
     * Loads it, and tells how many rows changed something. Refuses while a row is bad, and a set that was changed since it was
     * looked at; nothing is ever taken out.
     */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public int load(UUID id, byte[] content, long version) {
        var changes = changes(id, content);
        long bad =
                changes.stream().filter(one -> one.kind() == SetChange.Kind.BAD).count();
        if (bad > 0) {
            throw CriteriaRefused.rowsBad(bad);
        }
        var wanted = changes.stream()
                .filter(one -> one.kind() != SetChange.Kind.SAME)
                .map(SetChange::line)
                .toList();
        if (!wanted.isEmpty()) {
            if (!sets.kept().touch(id, version)) {
                throw CriteriaRefused.changedMeanwhile();
            }
            sets.put(id, wanted, otherwiseJudged(id, wanted));
            deeds.write("criteria.loaded", id, null, Integer.toString(wanted.size()));
        }
        return wanted.size();
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
