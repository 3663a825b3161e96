package doanket.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals new lines of the log and lets go those whose time is over. One node at a time; the others find nothing to do. */
@ApplicationScoped
class LogSealing {

    private static final Logger LOG = Logger.getLogger(LogSealing.class.getName());
    private static final int AT_ONCE = 1_000;

    private final LogRepository log;

    protected LogSealing() { // for the CDI proxy
        this(null);
    }

    @Inject
    LogSealing(LogRepository log) {
        this.log = log;
    }

    /** Whether there may be more. */
    @Transactional
    boolean sealNext() {
        return log.seal(AT_ONCE) == AT_ONCE;
    }

    /** The server's own log gets the last seal, so that the chain cannot be shortened unseen. */
    @Transactional
    void purge() {
        long gone = log.purge();
        if (gone > 0) {
            LOG.log(Level.INFO, "{0} lines of the log were older than the rule and are deleted", gone);
        }
        var state = log.state(1);
        LOG.log(Level.INFO, "The log has {0} seals, the last is {1}", new Object[] {state.last(), state.hash()});
        if (!state.isWhole()) {
            LOG.log(Level.SEVERE, "The log is not whole: {0}", state.breaks());
        }
        if (state.unguarded()) {
            LOG.warning("The portal's own role could change its log: run config/postgresql/log.sql as administrator");
        }
    }
}
