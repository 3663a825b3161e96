package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;

/** Where an installation lets passwords grow old, those that are older must be changed before the next page. Nobody is shut out. */
@ApplicationScoped
@Transactional
class OldPasswords {

    private static final int MOST = 500;

    private static final String AGE = """
            update account a
            set must_change_password = true, version = version + 1
            where a.id in (
                select i.id
                from account i
                where i.state = 'ACTIVE' and not i.must_change_password and i.password_changed_at < ?1
                order by i.id
                limit ?2
                for update skip locked)""";

    private final Actor actor;
    private final SessionCache cache;

    @PersistenceContext
    EntityManager entityManager;

    protected OldPasswords() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OldPasswords(Actor actor, SessionCache cache) {
        this.actor = actor;
        this.cache = cache;
    }

    /** At most five hundred; tells how many. */
    int age() {
        return age(PasswordProfile.ofInstallation().days());
    }

    int age(int days) {
        if (days == 0) {
            return 0;
        }
        int aged = entityManager
                .createNativeQuery(AGE)
                .setParameter(1, Timestamp.from(actor.now().minus(Duration.ofDays(days))))
                .setParameter(2, MOST)
                .executeUpdate();
        if (aged > 0) {
            cache.forget();
        }
        return aged;
    }
}
