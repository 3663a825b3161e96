package doanket.criteria;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One indicator by hand: a new one, a corrected one, and one that is no longer asked for from a day on. */
@ApplicationScoped
@Transactional
public class IndicatorKeeping {

    private static final int CODE_MAX = 20;
    private static final int UNIT_MAX = 50;
    private static final int NOTE_MAX = 500;

    private final IndicatorRepository indicators;
    private final IndicatorStore store;
    private final JudgingAgain again;
    private final Deeds deeds;

    protected IndicatorKeeping() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    IndicatorKeeping(IndicatorRepository indicators, IndicatorStore store, JudgingAgain again, Deeds deeds) {
        this.indicators = indicators;
        this.store = store;
        this.again = again;
        this.deeds = deeds;
    }

    /** Adds one beneath the criterion chosen, or beneath a new one. Refuses no name, a code in use, and bounds that do not fit. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public UUID add(UUID set, IndicatorForm form) {
        var criterion = form.criterion() == null ? newCriterion(set, form) : known(set, form.criterion());
        var kept = kept(Uuids.next(), form);
        refuseTaken(set, criterion, kept);
        store.add(kept, criterion);
        deeds.write("criteria.indicatorAdded", set, null, kept.code() + ". " + kept.name());
        return kept.id();
    }

    /**
     * Corrects it; its criterion stays. Refuses as {@link #add}, what somebody else has changed since it was read, and another
     * kind of value once figures were approved: what they mean would change.
     */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void change(UUID set, UUID indicator, IndicatorForm form) {
        var before = row(set, indicator).info();
        var kept = kept(indicator, form);
        refuseTaken(set, before.criterion(), kept);
        if (before.type() != kept.rules().type() && store.isUsed(indicator)) {
            throw CriteriaRefused.typeUsed();
        }
        if (!store.change(kept, form.version())) {
            throw CriteriaRefused.changedMeanwhile();
        }
        if (before.direction() != kept.rules().direction()) {
            again.changed(List.of(indicator));
        }
        deeds.write("criteria.indicatorChanged", set, null, told(before, kept));
    }

    private static String told(IndicatorInfo before, IndicatorStore.Kept after) {
        return after.code() + ". "
                + Change.of(before.name(), after.name())
                        .and(before.code(), after.code())
                        .and(before.type(), after.rules().type());
    }

    /** From that day on it is no longer asked for, or (null) it goes on; scorecards of earlier days keep it. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void retire(UUID set, UUID indicator, LocalDate day, long version) {
        var row = row(set, indicator);
        if (day != null) {
            Wording.refuseUnsound(row.life().from() == null ? day : row.life().from(), day);
        }
        if (!store.retire(indicator, day, version)) {
            throw CriteriaRefused.changedMeanwhile();
        }
        deeds.write("criteria.indicatorRetired", set, null, row.info().code());
    }

    private IndicatorRepository.IndicatorRow row(UUID set, UUID indicator) {
        return indicators.rowsOf(set).stream()
                .filter(row -> row.info().id().equals(indicator))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private UUID known(UUID set, UUID criterion) {
        return indicators.criteria(set).stream()
                .map(CriterionInfo::id)
                .filter(criterion::equals)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private UUID newCriterion(UUID set, IndicatorForm form) {
        var code = Wording.text(form.criterionCode(), CODE_MAX);
        var name = Wording.text(form.criterionName(), Wording.NAME_MAX);
        if (code.isEmpty() || name.isEmpty()) {
            throw CriteriaRefused.criterionMissing();
        }
        if (indicators.criteria(set).stream().anyMatch(one -> one.code().equals(code))) {
            throw CriteriaRefused.indicatorTaken(code);
        }
        var id = Uuids.next();
        store.addCriterion(id, set, code, name);
        return id;
    }

    private void refuseTaken(UUID set, UUID criterion, IndicatorStore.Kept kept) {
        boolean isTaken = indicators.ofSet(set).stream()
                .anyMatch(one -> one.criterion().equals(criterion)
                        && one.code().equals(kept.code())
                        && !one.id().equals(kept.id()));
        if (isTaken) {
            throw CriteriaRefused.indicatorTaken(kept.code());
        }
    }

    private static IndicatorStore.Kept kept(UUID id, IndicatorForm form) {
        var rules = form.rules();
        refuseUnfit(rules);
        var unit = Wording.text(rules.unit(), UNIT_MAX);
        var clean = new IndicatorForm.Rules(
                rules.type(),
                unit.isEmpty() ? rules.type() == ValueType.PERCENT ? "%" : null : unit,
                rules.direction(),
                rules.mayNotApply(),
                rules.sum(),
                null,
                null,
                Wording.text(rules.note(), NOTE_MAX));
        var lowest = bound(rules.lowest(), rules.type());
        var highest = bound(rules.highest(), rules.type());
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            throw CriteriaRefused.boundsBad();
        }
        if (form.from() != null && !TypedDay.isSensible(form.from())) {
            throw CriteriaRefused.dayMissing();
        }
        return new IndicatorStore.Kept(
                id,
                Wording.name(form.code(), CODE_MAX),
                Wording.name(form.name(), Wording.INDICATOR_MAX),
                clean,
                lowest,
                highest,
                form.from());
    }

    private static void refuseUnfit(IndicatorForm.Rules rules) {
        if (!rules.sum().fits(rules.type())) {
            throw CriteriaRefused.sumUnfit();
        }
    }

    private static BigDecimal bound(String typed, ValueType type) {
        return typed == null || typed.isBlank() ? null : FigureText.limit(typed, type);
    }
}
