package doanket.notification;

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

/** Forgets old notifications and the mail that was made of them, once a day. Two nodes may do it at the same time without harm. */
@ApplicationScoped
class NotificationSweep {

    private static final Logger LOG = Logger.getLogger(NotificationSweep.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private NotificationReading notifications;

    private Future<?> job;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        job = executor.scheduleWithFixedDelay(this::sweep, 2, 24 * 60L, TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            LOG.log(Level.FINE, "{0} old notifications forgotten", notifications.sweep());
        } catch (RuntimeException e) {
            // Without this the job would never run again.
            LOG.log(Level.WARNING, "Old notifications could not be swept; tried again tomorrow", e);
        }
    }

    @PreDestroy
    void stop() {
        job.cancel(false);
    }
}
