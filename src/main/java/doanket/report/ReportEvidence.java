package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Proving figures by files, and saying whether they do. */
@ApplicationScoped
@Transactional
public class ReportEvidence {

    private final ReportRepository reports;
    private final EvidenceRepository evidence;
    private final Actor actor;

    protected ReportEvidence() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReportEvidence(ReportRepository reports, EvidenceRepository evidence, Actor actor) {
        this.reports = reports;
        this.evidence = evidence;
        this.actor = actor;
    }

    /** Adds a file to a figure. Refuses a day that has not come, and a report that was sent. */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public void add(UUID report, UUID indicator, UUID file, NewEvidence told) {
        var held = reports.hold(report);
        held.mustBeOwed();
        if (file == null) {
            throw ReportRefused.fileMissing();
        }
        if (!evidence.isAsked(report, indicator)) {
            throw new NotFoundException();
        }
        evidence.add(new Evidence(report, indicator, file, told, actor.stampOrPortal()));
        reports.did("evidenceAdded", held);
    }

    /** Says once whether it proves the figure; a rejection has its reason. */
    @Allowed(value = Permission.REPORT_APPROVE, of = EvidenceScopes.class)
    public void judge(UUID id, EvidenceRow.Verdict verdict, String reason) {
        var held = evidence.hold(id);
        held.judge(verdict, reason, actor.stampOrPortal());
        reports.did("evidenceJudged", reports.report(held.report()));
    }
}
