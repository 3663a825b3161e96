package doanket.opinion;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For writing a batch: the permission must cover the unit that puts it together. */
@ApplicationScoped
class BatchScopes implements ScopeSource {

    private final BatchRepository batches;

    protected BatchScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    BatchScopes(BatchRepository batches) {
        this.batches = batches;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return batches.batch((UUID) key).map(batch -> Scope.of(batch.unit()));
    }
}
