package doanket.draft;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets old drafts, once a day. Two nodes may do it at the same time without harm. */
@ApplicationScoped
class DraftSweep {

    private static final Logger LOG = Logger.getLogger(DraftSweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DraftService drafts;

    private Future<?> job;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        job = executor.scheduleWithFixedDelay(this::sweep, 1, 24 * 60L, TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            LOG.log(Level.FINE, "{0} old drafts forgotten", drafts.sweep());
        } catch (RuntimeException e) {
            // Without this the job would never run again.
            LOG.log(Level.WARNING, "Old drafts could not be swept; tried again tomorrow", e);
        }
    }

    @PreDestroy
    void stop() {
        job.cancel(false);
    }
}
