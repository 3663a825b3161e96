package doanket.news;

import doanket.identity.CurrentUser;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every quarter of an hour looks for readers to be reminded by rule; any node may do it. */
@ApplicationScoped
class ReadingReminders {

    private static final Logger LOG = Logger.getLogger(ReadingReminders.class.getName());
    private static final long MINUTES = 15;

    private final ReminderRound round;
    private final CurrentUser user;
    private Future<?> job;

    @Resource
    ManagedScheduledExecutorService executor;

    protected ReadingReminders() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ReadingReminders(ReminderRound round, CurrentUser user) {
        this.round = round;
        this.user = user;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event, ReadingReminders self) {
        job = executor.scheduleWithFixedDelay(self::workOff, 1, MINUTES, TimeUnit.MINUTES);
    }

    @ActivateRequestContext
    void workOff() {
        user.becomeSystem();
        try {
            boolean more = true;
            while (more) {
                more = round.remindNext();
            }
        } catch (RuntimeException e) {
            // The next round tries again; without this the schedule would end.
            LOG.log(Level.WARNING, "Reminders wait", e);
        }
    }

    @PreDestroy
    void stop() {
        job.cancel(false);
    }
}
