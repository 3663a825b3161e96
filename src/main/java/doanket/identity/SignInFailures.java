package doanket.identity;

import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries to sign in. A try is written down before the password is looked at, in its own transaction, so that many
 * tries at once cannot slip through; a success wipes the count. Five in 15 minutes lock a user name for as long, and
 * thirty an address, for a whole office may stand behind one.
 */
@ApplicationScoped
class SignInFailures {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_USERNAME = 5;
    static final int MOST_PER_ADDRESS = 30;

    private static final String COUNT = """
            select (select count(*) from sign_in_failure where username = ?1 and at > ?3),
                (select count(*) from sign_in_failure where address = ?2 and at > ?3)""";

    @PersistenceContext
    EntityManager entityManager;

    /** Whether one more try is allowed; if so it is written down as failed until {@link #succeeded} says otherwise. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean mayTry(String username, String address, Instant now) {
        var counts = IdentityRepository.rows(entityManager
                        .createNativeQuery(COUNT)
                        .setParameter(1, username)
                        .setParameter(2, address)
                        .setParameter(3, Timestamp.from(now.minus(WINDOW))))
                .findFirst()
                .orElseThrow();
        if (((Number) counts[0]).intValue() >= MOST_PER_USERNAME
                || ((Number) counts[1]).intValue() >= MOST_PER_ADDRESS) {
            return false;
        }
        entityManager
                .createNativeQuery("insert into sign_in_failure (id, username, address, at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, Uuids.next())
                .setParameter(2, username)
                .setParameter(3, address)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void succeeded(String username, Instant now) {
        entityManager
                .createNativeQuery("delete from sign_in_failure where username = ?1 or at < ?2")
                .setParameter(1, username)
                .setParameter(2, Timestamp.from(now.minus(WINDOW)))
                .executeUpdate();
    }
}
