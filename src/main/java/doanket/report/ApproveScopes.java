package doanket.report;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For deciding about a report: the permission must cover the unit that it goes to. */
@ApplicationScoped
class ApproveScopes implements ScopeSource {

    private final ReportRepository reports;

    protected ApproveScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ApproveScopes(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return reports.sides((UUID) key).map(sides -> Scope.of(sides.approver()));
    }
}
