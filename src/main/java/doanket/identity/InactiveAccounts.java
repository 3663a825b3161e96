package doanket.identity;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;

/**
 * Locks accounts by which nobody has signed in for {@code doanket.inactive.days} (90; 0 locks none) and whose tokens nobody has
 * used, so that what somebody left behind opens nothing. Each stands in the log. An administrator opens them again. Accounts for
 * emergencies are there to be unused, and who looks after the system today is never locked out.
 */
@ApplicationScoped
@Transactional
class InactiveAccounts {

    private static final int MOST = 500;

    /** Marked, so that whoever counts what a page asks for can tell it apart. */
    private static final String UNUSED = """
            /* job */ select a.id, a.unit_id, a.username
            from account a
            where\s""" + LockingRule.UNUSED.formatted("?1", "?2") + """
            order by a.id
            limit ?3
            for update of a skip locked""";

    private final Actor actor;
    private final LockedAccounts locked;

    @PersistenceContext
    EntityManager entityManager;

    protected InactiveAccounts() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    InactiveAccounts(Actor actor, LockedAccounts locked) {
        this.actor = actor;
        this.locked = locked;
    }

    /** At most five hundred; tells how many. */
    int lock() {
        return lock(LockingRule.now().unusedDays());
    }

    int lock(int days) {
        if (days <= 0) {
            return 0;
        }
        var unused = Sql.rows(entityManager
                        .createNativeQuery(UNUSED)
                        .setParameter(1, Timestamp.from(actor.now().minus(Duration.ofDays(days))))
                        .setParameter(2, Date.valueOf(actor.today()))
                        .setParameter(3, MOST))
                .map(row -> new Deeds.Subject((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
        locked.lock("account.lockedUnused", unused);
        return unused.size();
    }
}
