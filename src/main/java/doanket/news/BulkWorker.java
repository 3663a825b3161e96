package doanket.news;

import doanket.identity.Rounds;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.Trouble;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works off what was ordered of many articles: at once what was ordered here, every few seconds what another node left. */
@ApplicationScoped
class BulkWorker {

    private static final Logger LOG = Logger.getLogger(BulkWorker.class.getName());
    /** The next round tries again. */
    private static final Set<Trouble> MAY_PASS = Set.of(Trouble.DATABASE_AWAY, Trouble.EDITED_MEANWHILE);

    private static final Duration PAUSE = Duration.ofSeconds(7);

    @Inject
    private BulkRunner runner;

    @Inject
    private Rounds rounds;

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(PAUSE, PAUSE, this::workOff);
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticleBulk.Ordered event) {
        rounds.soon(this::workOff);
    }

    private void workOff() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            try {
                more = runner.runNext();
            } catch (BulkRunner.Failed failed) {
                keep(failed);
            }
        }
    }

    /** What waits for the database, or for somebody who saves the same article, may go on waiting; whatever else stands against it is told to whoever ordered it. */
    private void keep(BulkRunner.Failed failed) {
        var refused = Trouble.find(failed, BusinessException.class);
        if (refused.isPresent()) {
            runner.refuse(
                    failed.item(), refused.get().getMessage(), refused.get().arguments());
        } else if (Trouble.find(failed, NotFoundException.class).isPresent()) {
            runner.refuse(failed.item(), "refused.bulkNotYours");
        } else if (MAY_PASS.contains(Trouble.of(failed))) {
            throw failed;
        } else {
            LOG.log(Level.SEVERE, "Item " + failed.item() + " failed", failed);
            runner.refuse(failed.item(), "refused.bulkFailed");
        }
    }
}
