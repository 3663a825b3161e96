package doanket.file;

import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file is open to whoever put it there, and to whoever may open something that uses it. */
@ApplicationScoped
class FileScopes implements ScopeSource {

    private final FileRepository files;
    private final Instance<FileReaders> readers;

    protected FileScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    FileScopes(FileRepository files, Instance<FileReaders> readers) {
        this.files = files;
        this.readers = readers;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        var file = (UUID) key;
        return files.files(List.of(file)).stream()
                .findFirst()
                .map(found -> new Scope(null, found.uploader(), audience(file)));
    }

    private List<String> audience(UUID file) {
        return readers.stream().anyMatch(feature -> feature.mayRead(file)) ? List.of(Audience.EVERYBODY) : List.of();
    }
}
