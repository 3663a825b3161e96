package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the unit above does with a report: it sends it back, or approves it, one or many at once. */
@ApplicationScoped
@Transactional
public class ReportDeciding {

    private final ReportRepository reports;
    private final Approving approving;
    private final ReportNotices notices;
    private final Actor actor;

    protected ReportDeciding() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReportDeciding(ReportRepository reports, Approving approving, ReportNotices notices, Actor actor) {
        this.reports = reports;
        this.approving = approving;
        this.notices = notices;
        this.actor = actor;
    }

    /** Sends it back with a reason and a new date. Refuses one without either, and what somebody has decided already. */
    @Allowed(value = Permission.REPORT_APPROVE, of = ApproveScopes.class)
    public void sendBack(UUID id, String reason, LocalDate due) {
        var report = reports.hold(id);
        var by = actor.stampOrPortal();
        report.sendBack(reason, due, by);
        reports.note(report, ReportStep.RETURNED, by, Wording.reason(reason));
        notices.tell(report, ReportEvents.RETURNED, by, Wording.reason(reason));
    }

    /** Approves it; from now on its figures count. Refuses one's own, and what somebody has decided already. */
    @Allowed(value = Permission.REPORT_APPROVE, of = ApproveScopes.class)
    public void approve(UUID id) {
        approve(List.of(reports.hold(id)), actor.stampOrPortal());
    }

    /**
     * Approves those of these reports, all beneath that one, that wait for it; tells how many. What somebody has decided
     * meanwhile, and one's own, is left as it is.
     */
    @Allowed(value = Permission.REPORT_APPROVE, of = CollectScopes.class)
    public int approveAll(UUID parent, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            throw ReportRefused.nothingChosen();
        }
        var held = reports.holdAll(ids);
        if (held.size() < ids.size() || held.stream().anyMatch(report -> !parent.equals(report.parent()))) {
            throw new NotFoundException();
        }
        var by = actor.stampOrPortal();
        var waiting = held.stream()
                .filter(report -> report.state() == ReportState.SUBMITTED && !report.isSentBy(by))
                .toList();
        if (!waiting.isEmpty()) {
            approve(waiting, by);
        }
        return waiting.size();
    }

    private void approve(List<Report> waiting, Stamp by) {
        approving.approve(waiting, by);
        notices.tell(waiting, ReportEvents.APPROVED, by, "");
    }
}
