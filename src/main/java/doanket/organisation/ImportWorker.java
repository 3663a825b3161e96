package doanket.organisation;

import doanket.identity.Rounds;
import doanket.platform.BusinessException;
import doanket.platform.Trouble;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Works off waiting imports: at once when one is uploaded here, and every few seconds whatever another node left behind.
 * Nothing of the job is in memory, so a node may die at any moment.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ImportRunner runner;
    private final Rounds rounds;

    protected ImportWorker() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ImportWorker(ImportRunner runner, Rounds rounds) {
        this.runner = runner;
        this.rounds = rounds;
    }

    /** A file was put in the row. */
    record Uploaded() {}

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(PAUSE, PAUSE, this::workOff);
    }

    void uploaded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Uploaded event) {
        rounds.soon(this::workOff);
    }

    void workOff() {
        try {
            boolean more = true;
            while (more && !rounds.isStopping()) {
                more = runner.runNext();
            }
        } catch (ImportRunner.Failed failed) {
            keep(failed);
        }
    }

    /** A file that waits for the database may go on waiting; what is wrong with the file itself is told. */
    private void keep(ImportRunner.Failed failed) {
        var refused = Trouble.find(failed, BusinessException.class);
        if (refused.isPresent()) {
            var about = Arrays.stream(refused.get().arguments())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            runner.fail(failed.file(), refused.get().getMessage(), about);
        } else if (Trouble.of(failed) != Trouble.DATABASE_AWAY) {
            LOG.log(Level.SEVERE, "Import " + failed.file() + " failed", failed);
            runner.fail(failed.file(), "refused.importFailed", failed.file().toString());
        }
    }
}
