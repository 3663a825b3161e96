package doanket.organisation;

import doanket.identity.PostsChanged;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works off moves of units: at once what was moved here, and every few seconds what another node left or whose day has come. */
@ApplicationScoped
class UnitMoveWorker {

    private static final Logger LOG = Logger.getLogger(UnitMoveWorker.class.getName());
    private static final long SECONDS = 5;

    private final UnitMoveRunner runner;

    @Resource
    ManagedScheduledExecutorService executor;

    protected UnitMoveWorker() { // for the CDI proxy
        this(null);
    }

    @Inject
    UnitMoveWorker(UnitMoveRunner runner) {
        this.runner = runner;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event, UnitMoveWorker self) {
        executor.scheduleWithFixedDelay(self::workOff, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostsChanged changed, UnitMoveWorker self) {
        executor.submit(self::workOff);
    }

    void workOff() {
        try {
            boolean more = true;
            while (more) {
                more = runner.runNext();
            }
        } catch (RuntimeException e) {
            // The next round tries again; without this the schedule would end.
            LOG.log(Level.WARNING, "What lies beneath moved units waits to be brought in line", e);
        }
    }
}
