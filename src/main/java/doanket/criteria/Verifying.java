package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Verifying approved figures: what is said here goes before what was reckoned, everywhere. Every word is kept with who said
 * it, when and why. Whose units these are is for the caller to know.
 */
@ApplicationScoped
@Transactional
public class Verifying {

    private static final int REASON_MAX = 2000;

    private final VerdictRepository verdicts;
    private final IndicatorRepository indicators;
    private final Deeds deeds;
    private final Actor actor;

    protected Verifying() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Verifying(VerdictRepository verdicts, IndicatorRepository indicators, Deeds deeds, Actor actor) {
        this.verdicts = verdicts;
        this.indicators = indicators;
        this.deeds = deeds;
        this.actor = actor;
    }

    /** Refuses a word without a reason, and what was changed or verified since it was read. */
    @Allowed(Permission.CAMPAIGN_MANAGE)
    public void verify(VerdictForm form) {
        var reason = reason(form.reason());
        var indicator = indicators.indicators(List.of(form.indicator())).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (form.result() == Result.NOT_APPLICABLE && !indicator.mayNotApply()) {
            throw CriteriaRefused.alwaysApplies();
        }
        if (!verdicts.say(form)) {
            throw CriteriaRefused.changedMeanwhile();
        }
        verdicts.add(form, reason, actor.stamp());
        var verb = form.result() == null ? "criteria.verdictWithdrawn" : "criteria.verified";
        deeds.write(verb, form.indicator(), form.unit(), VietnamTime.told(form.periodEnd()));
    }

    /**
     * Says of all these figures of one unit what was reckoned, and tells how many were accepted: what has changed meanwhile,
     * is verified already or was not judged is left alone. Two statements.
     */
    @Allowed(Permission.CAMPAIGN_MANAGE)
    public int accept(UUID unit, List<VerdictForm.Seen> seen, String reason) {
        int accepted = verdicts.accept(unit, seen, reason(reason), actor.stamp());
        if (accepted > 0) {
            deeds.write("criteria.accepted", null, unit, Integer.toString(accepted));
        }
        return accepted;
    }

    /** All that was said of that indicator in that unit, the latest first. */
    @Allowed(Permission.CAMPAIGN_READ)
    public List<VerdictRow> history(UUID indicator, UUID unit) {
        return verdicts.history(indicator, unit);
    }

    private static String reason(String typed) {
        var reason = Wording.text(typed, REASON_MAX);
        if (reason.isEmpty()) {
            throw CriteriaRefused.reasonMissing();
        }
        return reason;
    }
}
