package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes one waiting file and brings it in, in one transaction: whatever happens on the way, nothing of it is half done. */
@ApplicationScoped
@Transactional
class ImportRunner {

    private final ImportRepository imports;
    private final NationalImport national;
    private final ImportProgress progress;
    private final Clock clock;

    protected ImportRunner() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ImportRunner(ImportRepository imports, NationalImport national, ImportProgress progress, Clock clock) {
        this.imports = imports;
        this.national = national;
        this.progress = progress;
        this.clock = clock;
    }

    /** A file could not be brought in; all that was written is undone. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID file;

        Failed(UUID file, RuntimeException cause) {
            super(cause);
            this.file = file;
        }

        UUID file() {
            return file;
        }
    }

    /** Tells whether there was a file that nobody else was at. */
    boolean runNext() {
        var next = imports.takeNext();
        next.ifPresent(this::bringIn);
        return next.isPresent();
    }

    private void bringIn(ImportFile file) {
        try {
            var entries = NationalList.read(file.content());
            progress.tell(file.fileId(), 0, entries.size());
            var counts = national.bringIn(
                    entries, file.fromDay(), done -> progress.tell(file.fileId(), done, entries.size()));
            progress.tell(file.fileId(), entries.size(), entries.size());
            file.finish(counts, clock.instant());
        } catch (RuntimeException e) {
            throw new Failed(file.fileId(), e);
        }
    }

    /** Keeps why a file was not brought in, for whoever uploaded it. */
    void fail(UUID id, String reason, String about) {
        imports.lockedFile(id).filter(ImportFile::isOpen).ifPresent(file -> file.fail(reason, about, clock.instant()));
    }
}
