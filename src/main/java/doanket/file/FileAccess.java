package doanket.file;

import doanket.identity.Audience;
import doanket.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks, in one transaction, all features whether they open a file to the current user. */
@ApplicationScoped
@Transactional
class FileAccess {

    private final FileRepository files;
    private final Instance<FileReaders> readers;

    protected FileAccess() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    FileAccess(FileRepository files, Instance<FileReaders> readers) {
        this.files = files;
        this.readers = readers;
    }

    Optional<Scope> scopeOf(UUID file) {
        return files.files(List.of(file)).stream()
                .findFirst()
                .map(found -> new Scope(null, found.uploader(), audience(file)));
    }

    private List<String> audience(UUID file) {
        return readers.stream().anyMatch(feature -> feature.mayRead(file)) ? List.of(Audience.EVERYBODY) : List.of();
    }
}
