package doanket.file;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** A file is open to whoever put it there, and to whoever may open something that uses it. */
@ApplicationScoped
class FileScopes implements ScopeSource {

    private final FileAccess access;

    protected FileScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    FileScopes(FileAccess access) {
        this.access = access;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return access.scopeOf((UUID) key);
    }
}
