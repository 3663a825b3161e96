package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Summing up what lies beneath a report, closing it, and drawing what is looked at on the spot. */
@ApplicationScoped
@Transactional
public class Collecting {

    private static final int MOST_SAMPLED = 500;

    private final ReportRepository reports;
    private final GatherRepository gathering;
    private final SentReports sent;
    private final Approving approving;
    private final Actor actor;

    protected Collecting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Collecting(
            ReportRepository reports, GatherRepository gathering, SentReports sent, Approving approving, Actor actor) {
        this.reports = reports;
        this.gathering = gathering;
        this.sent = sent;
        this.approving = approving;
        this.actor = actor;
    }

    /**
     * Makes the figures of the report from the approved ones beneath it, by the rule of each indicator, and takes over their
     * texts with their source; what somebody has written into a text, or over a figure with a comment, stays. Refuses while nothing beneath is approved.
     */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public void gather(UUID id) {
        var report = reports.hold(id);
        var by = actor.stampOrPortal();
        gather(report, by);
        reports.note(report, ReportStep.GATHERED, by, "");
    }

    private void gather(Report report, Stamp by) {
        report.gathered(by.at());
        if (gathering.approvedBeneath(report.reportId()) == 0) {
            throw ReportRefused.nothingBeneath();
        }
        reports.flush();
        gathering.gather(List.of(report.reportId()), by);
    }

    /**
     * Sums up for the last time and locks the period: from now on only supplementary reports change anything. What is still
     * owed stays owed. Refuses a period that is locked, one in which nothing is approved, and a sum that could not be sent.
     */
    @Allowed(value = Permission.REPORT_APPROVE, of = CollectScopes.class)
    public void lock(UUID id) {
        var report = whole(id);
        var period = reports.holdPeriod(report.period());
        period.mustBeOpen();
        var by = actor.stampOrPortal();
        gather(report, by);
        sent.mustBeFinished(id);
        report.close(by);
        period.lock(by);
        reports.note(report, ReportStep.LOCKED, by, "");
        reports.flush();
        sent.keep(report);
        approving.lock(report, by);
    }

    private Report whole(UUID id) {
        var report = reports.hold(id);
        if (report.parent() != null) {
            throw new NotFoundException();
        }
        return report;
    }

    /**
     * Opens the period again, so that its sum can be put right, with a reason; until it is locked once more, the figures it was
     * locked with go on counting. Refuses a period that is open.
     */
    @Allowed(value = Permission.REPORT_APPROVE, of = CollectScopes.class)
    public void reopen(UUID id, String reason) {
        var report = whole(id);
        var by = actor.stampOrPortal();
        var why = Wording.reason(reason);
        report.reopen(by);
        reports.holdPeriod(report.period()).reopen(by);
        reports.note(report, ReportStep.REOPENED, by, why);
    }

    /**
     * Draws so many more of the reports beneath for a look on the spot, and notes which; what was drawn before stays so. Refuses
     * where nothing that was sent is left.
     */
    @Allowed(value = Permission.REPORT_APPROVE, of = CollectScopes.class)
    public void sample(UUID id, int count) {
        if (count < 1 || count > MOST_SAMPLED) {
            throw ReportRefused.sampleBad(MOST_SAMPLED);
        }
        var drawn = gathering.sample(id, count);
        if (drawn.isEmpty()) {
            throw ReportRefused.sampleNone();
        }
        var told = Words.of(Actor.VIETNAMESE, "sum.drawn", drawn.size(), String.join("; ", drawn));
        reports.note(reports.hold(id), ReportStep.SAMPLED, actor.stampOrPortal(), told);
    }
}
