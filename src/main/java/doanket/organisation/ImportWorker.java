package doanket.organisation;

import doanket.identity.CurrentUser;
import doanket.platform.BusinessException;
import doanket.platform.Trouble;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
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
    private static final long SECONDS = 5;

    private final ImportRunner runner;
    private final CurrentUser user;

    @Resource
    ManagedScheduledExecutorService executor;

    protected ImportWorker() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ImportWorker(ImportRunner runner, CurrentUser user) {
        this.runner = runner;
        this.user = user;
    }

    /** A file was put in the row. */
    record Uploaded() {}

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event, ImportWorker self) {
        executor.scheduleWithFixedDelay(self::workOff, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void uploaded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Uploaded event, ImportWorker self) {
        executor.submit(self::workOff);
    }

    @ActivateRequestContext
    void workOff() {
        user.becomeSystem();
        try {
            boolean more = true;
            while (more) {
                more = runner.runNext();
            }
        } catch (ImportRunner.Failed failed) {
            keep(failed);
        } catch (RuntimeException e) {
            // The next round tries again; without this the schedule would end.
            LOG.log(Level.WARNING, "Imports wait: the database does not answer", e);
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
