package doanket.report;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Whoever decides about a report judges what proves it. */
@ApplicationScoped
class EvidenceScopes implements ScopeSource {

    private final EvidenceRepository evidence;
    private final ApproveScopes reports;

    protected EvidenceScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    EvidenceScopes(EvidenceRepository evidence, ApproveScopes reports) {
        this.evidence = evidence;
        this.reports = reports;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return evidence.find((UUID) key).flatMap(found -> reports.scopeOf(found.report()));
    }
}
