package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Audience;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import doanket.report.ReportRepository.Sides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** For reading: the members of the unit that reports, of those after it once it is closed, and of those above it that take it, and whoever reads over either. */
@ApplicationScoped
class ReportScopes implements ScopeSource {

    private final ReportRepository reports;
    private final Actor actor;

    protected ReportScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ReportScopes(ReportRepository reports, Actor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return reports.sides((UUID) key).map(this::scope);
    }

    private Scope scope(Sides sides) {
        boolean isAbove = actor.may(Permission.REPORT_READ, sides.approver());
        return new Scope(
                isAbove ? sides.approver() : sides.unit(),
                null,
                Audience.keys(Stream.concat(sides.holders().stream(), Stream.of(sides.approver(), sides.owner()))
                        .toList()));
    }
}
