package doanket.identity;

import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Counts tries to sign in and writes into the log how they ended. A try is written down before the password is looked at, in its own transaction; those of one user
 * name and of one address queue up, so that many at once cannot slip through. The fifth failure of a user name within 15
 * minutes locks it for 15 minutes, the thirtieth an address, for a whole office may stand behind one. A success wipes the
 * count of the name.
 */
@ApplicationScoped
class SignInTries {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_USERNAME = 5;
    static final int MOST_PER_ADDRESS = 30;

    private static final String QUEUE_UP = "select 1 from pg_advisory_xact_lock(?1, hashtext(?2))";
    private static final int QUEUE_OF_USERNAMES = 7_101;
    private static final int QUEUE_OF_ADDRESSES = 7_102;

    /** Whether a failure of the last 15 minutes was itself the last allowed within 15 minutes. */
    private static final String LOCKED = """
            select coalesce(bool_or(t.at > ?2 and t.first >= t.at - interval '15 minutes'), false)
            from (
                select at, lag(at, ?4) over (order by at, id) as first
                from sign_in_failure
                where %s
                and at > ?3) t""";

    private static final String OF_USERNAME = "username = ?1";

    /** In an office many people sign in at one moment: what is still being looked at is no failure yet. */
    private static final String OF_ADDRESS =
            "address = ?1 and (wrong or at < cast(?5 as timestamptz) - interval '1 minute')";

    private final Event<SignInLocked> locked;
    private final Deeds deeds;

    @PersistenceContext
    EntityManager entityManager;

    enum Try {
        FREE,
        /** Locks the user name, should it fail too. */
        LAST,
        LOCKED
    }

    protected SignInTries() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    SignInTries(Event<SignInLocked> locked, Deeds deeds) {
        this.locked = locked;
        this.deeds = deeds;
    }

    /** Whether one more try is allowed; if so it is written down as failed until {@link #succeeded} says otherwise. */
    @Transactional(TxType.REQUIRES_NEW)
    Try next(String username, String address, Instant now) {
        queueUp(QUEUE_OF_USERNAMES, username);
        queueUp(QUEUE_OF_ADDRESSES, address);
        if (isLocked(username, now) || isAddressLocked(address, now)) {
            return Try.LOCKED;
        }
        entityManager
                .createNativeQuery("insert into sign_in_failure (id, username, address, at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Uuids.next())
                .setParameter(2, username)
                .setParameter(3, address)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return isLocked(username, now) ? Try.LAST : Try.FREE;
    }

    private void queueUp(int queue, String key) {
        entityManager
                .createNativeQuery(QUEUE_UP)
                .setParameter(1, queue)
                .setParameter(2, key)
                .getSingleResult();
    }

    private boolean isLocked(String username, Instant now) {
        return (Boolean) locked(OF_USERNAME, username, MOST_PER_USERNAME, now).getSingleResult();
    }

    private boolean isAddressLocked(String address, Instant now) {
        return (Boolean) locked(OF_ADDRESS, address, MOST_PER_ADDRESS, now)
                .setParameter(5, Timestamp.from(now))
                .getSingleResult();
    }

    private Query locked(String condition, String value, int most, Instant now) {
        return entityManager
                .createNativeQuery(LOCKED.formatted(condition))
                .setParameter(1, value)
                .setParameter(2, Timestamp.from(now.minus(WINDOW)))
                .setParameter(3, Timestamp.from(now.minus(WINDOW).minus(WINDOW)))
                .setParameter(4, most - 1);
    }

    @Transactional
    void succeeded(Account account, String address, Instant now) {
        forget(account.username(), now);
        deeds.ofSession(account.way().deed(), account.accountId(), address);
    }

    /** What failed before does not count any more. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(String username, Instant now) {
        entityManager
                .createNativeQuery("delete from sign_in_failure where username = ?1 or at < ?2")
                .setParameter(1, username)
                .setParameter(2, Timestamp.from(now.minus(WINDOW).minus(WINDOW)))
                .executeUpdate();
    }

    /** Tells of it in a transaction of its own, for the refusal undoes that of the sign-in. */
    @Transactional(TxType.REQUIRES_NEW)
    void tell(SignInLocked event) {
        locked.fire(event);
    }

    /** What was tried with that name was wrong; into the log, too, where the account is null if nobody has that name. */
    @Transactional(TxType.REQUIRES_NEW)
    void wrong(String username, UUID account, String address) {
        entityManager
                .createNativeQuery(
                        "update sign_in_failure set wrong = true where username = ?1 and address = ?2 and not wrong")
                .setParameter(1, username)
                .setParameter(2, address)
                .executeUpdate();
        deeds.ofSession("session.failed", account, address);
    }

    /** Into the log; the account is null where nobody has that user name, or where it is locked. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID account, String address) {
        deeds.ofSession("session.failed", account, address);
    }

    void endedAtProvider(UUID account, String address) {
        deeds.ofSession("session.endedAtProvider", account, address);
    }

    void ended() {
        deeds.write("session.ended", null, null, "");
    }
}
