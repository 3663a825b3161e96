package doanket.notification;

import doanket.identity.Rounds;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Works off what was told: at once on the node where it was, and every twenty seconds whatever has come due or another node
 * left behind. Nothing of the work is in memory, so a node may die at any moment.
 */
@ApplicationScoped
class JobWork {

    /** Begins the statements of the job, so that whoever counts what a page asks for can tell them apart. */
    static final String MARK = "/* job */ ";

    private static final Logger LOG = Logger.getLogger(JobWork.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(20);

    /** One round at a time on a node; between nodes, rows are locked. */
    private final ReentrantLock round = new ReentrantLock();

    private final Expansion expansion;
    private final Digesting digesting;
    private final Mailing mailing;
    private final LetterWriting letters;
    private final Rounds rounds;

    protected JobWork() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    JobWork(Expansion expansion, Digesting digesting, Mailing mailing, LetterWriting letters, Rounds rounds) {
        this.expansion = expansion;
        this.digesting = digesting;
        this.mailing = mailing;
        this.letters = letters;
        this.rounds = rounds;
    }

    void start(@Observes @Priority(2_000) @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(PAUSE, PAUSE, this::workOff);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) Notifier.Told event) {
        rounds.soon(this::workOff);
    }

    /** Ends when nothing is due any more, also nothing that another thread was at. */
    void workOff() {
        round.lock();
        try {
            expandAll();
            if (letters.isOn()) {
                makeDigests();
                sendAll();
            }
        } finally {
            round.unlock();
        }
    }

    private void expandAll() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            try {
                more = expansion.expandNext();
            } catch (Expansion.Failed failed) {
                LOG.log(Level.SEVERE, "Happening " + failed.happening() + " could not be told", failed);
                expansion.postpone(failed.happening());
            }
        }
    }

    private void makeDigests() {
        long begun = System.nanoTime();
        var after = digesting.makeSome(Digesting.START);
        if (after == null) {
            return;
        }
        while (after != null && !rounds.isStopping()) {
            after = digesting.makeSome(after);
        }
        LOG.log(Level.INFO, "Digests made in {0} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    private void sendAll() {
        boolean more = true;
        while (more && !rounds.isStopping()) {
            more = mailing.sendSome();
        }
    }
}
