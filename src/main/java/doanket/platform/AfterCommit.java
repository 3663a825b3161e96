package doanket.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What is to be done when the transaction under way has been committed, each thing once; a rollback leaves it undone. Where there
 * is none, nothing is waited for.
 */
@ApplicationScoped
public class AfterCommit {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** Whether the transaction under way, if there is one, was asked to do that. */
    public boolean isAwaited(Object key) {
        return transactions.getTransactionKey() != null && transactions.getResource(key) != null;
    }

    /** The transaction under way is given back when it ends, with whatever it was asked to do, however it goes. */
    public void never() {
        transactions.setRollbackOnly();
    }

    /** Asked again under the same key, it is still done once. */
    public void once(Object key, Runnable what) {
        if (transactions.getTransactionKey() == null) {
            what.run();
            return;
        }
        if (isAwaited(key)) {
            return;
        }
        transactions.putResource(key, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is settled yet.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    what.run();
                }
            }
        });
    }
}
