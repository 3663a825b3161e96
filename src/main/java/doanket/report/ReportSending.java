package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sending a report to the unit above. */
@ApplicationScoped
@Transactional
public class ReportSending {

    private final ReportRepository reports;
    private final SentReports sent;
    private final ReportNotices notices;
    private final Actor actor;

    protected ReportSending() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReportSending(ReportRepository reports, SentReports sent, ReportNotices notices, Actor actor) {
        this.reports = reports;
        this.sent = sent;
        this.notices = notices;
        this.actor = actor;
    }

    /**
     * Sends the report. Refuses it while a figure that has to be there is missing, something typed is no figure, or what looks
     * wrong has no comment. In a period that is locked it counts as a supplementary report.
     */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public void send(UUID id) {
        var report = reports.hold(id);
        report.mustBeOwed();
        if (report.parent() == null) {
            throw new NotFoundException();
        }
        sent.mustBeFinished(id);
        var by = actor.stampOrPortal();
        report.submit(by);
        reports.note(report, ReportStep.SUBMITTED, by, "");
        reports.flush();
        sent.keep(report);
        notices.tell(report, ReportEvents.SUBMITTED, by, "");
    }
}
