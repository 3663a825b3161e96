package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Tells how far an import is while its own transaction is still open, to whoever looks, on any node. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportProgress {

    private final ImportRepository imports;

    protected ImportProgress() { // for the CDI proxy
        this(null);
    }

    @Inject
    ImportProgress(ImportRepository imports) {
        this.imports = imports;
    }

    void tell(UUID id, int done, int total) {
        imports.tell(id, done, total);
    }
}
