package doanket.criteria;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the forms about one indicator show and offer, and what they send. */
@ApplicationScoped
@Transactional
public class IndicatorForms {

    private final SetReading reading;
    private final IndicatorRepository indicators;
    private final IndicatorKeeping keeping;
    private final ThresholdKeeping thresholds;

    protected IndicatorForms() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    IndicatorForms(
            SetReading reading, IndicatorRepository indicators, IndicatorKeeping keeping, ThresholdKeeping thresholds) {
        this.reading = reading;
        this.indicators = indicators;
        this.keeping = keeping;
        this.thresholds = thresholds;
    }

    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public List<CriterionInfo> criteria(UUID set) {
        return indicators.criteria(set);
    }

    /** One indicator with everything that was ever decided about it. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public SetSheet.Line line(UUID set, UUID indicator) {
        return reading.line(set, indicator);
    }

    /** Adds one where there is no id yet, or corrects the one of that id. */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public UUID save(UUID set, UUID indicator, IndicatorForm form) {
        if (indicator == null) {
            return keeping.add(set, form);
        }
        keeping.change(set, indicator, form);
        return indicator;
    }

    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void retire(UUID set, UUID indicator, LocalDate day, long version) {
        keeping.retire(set, indicator, day, version);
    }

    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void decide(UUID set, DecisionForm form) {
        thresholds.decide(set, form);
    }

    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void withdraw(UUID set, UUID indicator, UUID decision) {
        thresholds.withdraw(set, indicator, decision);
    }
}
