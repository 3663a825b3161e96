package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Supplementary reports: begun by the unit that reported, or wanted by the one above it. */
@ApplicationScoped
@Transactional
public class ReportCorrecting {

    private static final int DAYS_TO_CORRECT = 7;

    private final ReportRepository reports;
    private final CellRepository cells;
    private final ReportNotices notices;
    private final Actor actor;

    protected ReportCorrecting() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReportCorrecting(ReportRepository reports, CellRepository cells, ReportNotices notices, Actor actor) {
        this.reports = reports;
        this.cells = cells;
        this.notices = notices;
        this.actor = actor;
    }

    /**
     * Begins a supplementary report with what was approved, due in a week; tells its id. Refuses a second one on its way, and
     * what was not approved.
     */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public UUID correct(UUID id) {
        return begin(id, actor.today().plusDays(DAYS_TO_CORRECT), "", actor.stampOrPortal())
                .reportId();
    }

    /** Wants one from the unit, with a reason, by that day; tells its id. Refuses as {@link #correct}, and without either. */
    @Allowed(value = Permission.REPORT_APPROVE, of = ApproveScopes.class)
    public UUID want(UUID id, String reason, LocalDate due) {
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        var correction = begin(id, due, why, by);
        correction.wanted(why, by);
        notices.tell(correction, ReportEvents.SUPPLEMENT, by, why);
        return correction.reportId();
    }

    private Report begin(UUID id, LocalDate due, String why, Stamp by) {
        var report = reports.hold(id);
        if (reports.isBeingCorrected(id)) {
            throw ReportRefused.correctionThere();
        }
        var correction = report.correct(due, by);
        reports.add(correction);
        reports.note(report, why.isEmpty() ? ReportStep.CORRECTED : ReportStep.WANTED, by, why);
        reports.flush();
        cells.copy(id, correction.reportId());
        return correction;
    }
}
