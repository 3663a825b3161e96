package doanket.identity;

import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;

/**
 * Locks accounts by which nobody has signed in for {@code doanket.inactive.days} (90; 0 locks none), so that what somebody left
 * behind opens nothing. An administrator opens them again. The last who looks after the system is never locked out.
 */
@ApplicationScoped
@Transactional
class InactiveAccounts {

    private static final int USUAL_DAYS = 90;
    private static final int MOST = 500;

    /** So that whoever counts what a page asks for can tell it apart. */
    private static final String LOCK = """
            /* job */ update account a
            set state = 'CLOSED', version = a.version + 1
            where a.id in (
                select i.id
                from account i
                where i.state = 'ACTIVE'
                and greatest(i.last_sign_in_at, i.password_changed_at, i.reopened_at) < ?1
                and not exists (
                    select 1 from role_grant g where g.account_id = i.id and g.role_code = 'SYSTEM_ADMIN')
                order by i.id
                limit ?2
                for update skip locked)""";

    private final Actor actor;
    private final SessionCache cache;

    @PersistenceContext
    EntityManager entityManager;

    protected InactiveAccounts() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    InactiveAccounts(Actor actor, SessionCache cache) {
        this.actor = actor;
        this.cache = cache;
    }

    /** At most five hundred; tells how many. */
    int lock() {
        return lock(Settings.number("doanket.inactive.days", USUAL_DAYS));
    }

    int lock(int days) {
        if (days <= 0) {
            return 0;
        }
        int locked = entityManager
                .createNativeQuery(LOCK)
                .setParameter(1, Timestamp.from(actor.now().minus(Duration.ofDays(days))))
                .setParameter(2, MOST)
                .executeUpdate();
        if (locked > 0) {
            cache.forget();
        }
        return locked;
    }
}
