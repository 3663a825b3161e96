package doanket.report;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For what lies beneath a report: the permission must cover the unit that collects it. */
@ApplicationScoped
class CollectScopes implements ScopeSource {

    private final ReportRepository reports;

    protected CollectScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    CollectScopes(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return reports.sides((UUID) key).map(sides -> Scope.of(sides.unit()));
    }
}
