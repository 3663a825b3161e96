package doanket.organisation;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An uploaded sheet is the affair of whoever uploaded it, and of nobody else. */
@ApplicationScoped
class ImportScopes implements ScopeSource {

    private final ImportRepository imports;

    protected ImportScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ImportScopes(ImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return imports.file((UUID) key)
                .filter(file -> file.kind() == ImportFile.Kind.STAFF)
                .map(file -> new Scope(null, file.account(), List.of()));
    }
}
