package doanket.report;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For writing a report: one must be of the unit that owes it, or once that is closed of one after it; whoever stands above it only looks on. */
@ApplicationScoped
class WriteScopes implements ScopeSource {

    private final ReportRepository reports;

    protected WriteScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    WriteScopes(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return reports.sides((UUID) key).map(sides -> new Scope(null, null, Audience.keys(sides.holders())));
    }
}
