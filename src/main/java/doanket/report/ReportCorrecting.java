package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Supplementary reports: begun by the unit that reported, or wanted by the one above it. */
@ApplicationScoped
@Transactional
public class ReportCorrecting {

    private final ReportRepository reports;
    private final Supplements supplements;
    private final ReportNotices notices;
    private final Actor actor;

    protected ReportCorrecting() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReportCorrecting(ReportRepository reports, Supplements supplements, ReportNotices notices, Actor actor) {
        this.reports = reports;
        this.supplements = supplements;
        this.notices = notices;
        this.actor = actor;
    }

    /**
     * Begins a supplementary report with what was approved, due in a week; tells its id. Refuses a second one on its way, and
     * what was not approved.
     */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public UUID correct(UUID id) {
        var due = actor.today().plusDays(Supplements.DAYS_TO_CORRECT);
        return supplements
                .begin(reports.hold(id), due, "", actor.stampOrPortal())
                .reportId();
    }

    /** Gives up the supplementary report that its unit began; tells the one that stays. Refuses what was sent or is wanted. */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public UUID discard(UUID id) {
        return supplements.discard(reports.hold(id), actor.stampOrPortal()).reportId();
    }

    /** Wants one from the unit, with a reason, by that day; tells its id. Refuses as {@link #correct}, and without either. */
    @Allowed(value = Permission.REPORT_APPROVE, of = ApproveScopes.class)
    public UUID want(UUID id, String reason, LocalDate due) {
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        var correction = supplements.begin(reports.hold(id), due, why, by);
        notices.tell(correction, ReportEvents.SUPPLEMENT, by, why);
        return correction.reportId();
    }
}
