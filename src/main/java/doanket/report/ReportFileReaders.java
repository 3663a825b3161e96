package doanket.report;

import doanket.file.FileReaders;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A file that proves a figure is open to whoever may open the report. */
@ApplicationScoped
class ReportFileReaders implements FileReaders {

    private final EvidenceRepository evidence;
    private final ReportScopes scopes;
    private final Actor actor;

    protected ReportFileReaders() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReportFileReaders(EvidenceRepository evidence, ReportScopes scopes, Actor actor) {
        this.evidence = evidence;
        this.scopes = scopes;
        this.actor = actor;
    }

    @Override
    public boolean mayRead(UUID file) {
        return evidence.reports(file).stream()
                .anyMatch(report -> scopes.scopeOf(report)
                        .filter(scope -> actor.may(Permission.REPORT_READ, scope))
                        .isPresent());
    }
}
