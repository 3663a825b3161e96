package doanket.opinion;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** For reading a batch: members of the unit that puts it together, and whoever reads over that unit. */
@ApplicationScoped
class BatchReadScopes implements ScopeSource {

    private final BatchRepository batches;

    protected BatchReadScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    BatchReadScopes(BatchRepository batches) {
        this.batches = batches;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return batches.batch((UUID) key)
                .map(batch -> new Scope(batch.unit(), null, Audience.keys(List.of(batch.unit()))));
    }
}
