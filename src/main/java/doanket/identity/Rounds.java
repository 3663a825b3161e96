package doanket.identity;

import doanket.platform.Draining;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets the portal itself work, again and again or soon, on every node. The work finds what there is to do in the database, so
 * any node may die at any moment; a round that fails is logged, and the next one tries again.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private final CurrentUser user;
    private final Instance<RequestContextController> contexts;
    private final List<Future<?>> rounds = new ArrayList<>();
    private volatile boolean stopping;

    @Resource
    private ManagedScheduledExecutorService executor;

    protected Rounds() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Rounds(CurrentUser user, Instance<RequestContextController> contexts) {
        this.user = user;
        this.contexts = contexts;
    }

    /** After {@code first}, and then each time {@code pause} after the end of the round before. */
    public synchronized void every(Duration first, Duration pause, Runnable work) {
        rounds.add(executor.scheduleWithFixedDelay(
                () -> round(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** As soon as there is a thread for it. */
    public void soon(Runnable work) {
        executor.submit(() -> round(work));
    }

    /** Whoever works in a loop ends it when this is true; what is left stays in the database. */
    public boolean isStopping() {
        return stopping || Draining.now();
    }

    private void round(Runnable work) {
        if (isStopping()) {
            return;
        }
        var context = contexts.get();
        boolean own = context.activate();
        try {
            user.becomeSystem();
            work.run();
        } catch (RuntimeException e) {
            // Without this the rounds would end.
            LOG.log(Level.WARNING, "A round of work failed and is tried again", e);
        } finally {
            if (own) {
                context.deactivate();
            }
        }
    }

    @PreDestroy
    synchronized void stop() {
        stopping = true;
        rounds.forEach(round -> round.cancel(false));
    }
}
