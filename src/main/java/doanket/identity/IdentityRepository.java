package doanket.identity;

import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IdentityRepository {

    private static final String IDENTIFIED =
            "select s.id, s.last_seen_at, s.proven_at is not null, " + Identified.COLUMNS + """

            from device_session s
            join account a on a.id = s.account_id
            join person p on p.id = a.person_id
            where s.token_hash = ?2
            and a.state = 'ACTIVE'
            and s.ends_at > ?3
            and s.last_seen_at > ?4""";

    private static final String ACTIVE =
            "/* job */ select a.id, timestamptz 'epoch', true, " + Identified.COLUMNS + """

            from account a
            join person p on p.id = a.person_id
            where a.id = ?2
            and a.state = 'ACTIVE'""";

    private static final String SESSIONS = """
            select new doanket.identity.SessionRow(s.id, s.startedAt, s.lastSeenAt, s.address, s.browser, s.tokenHash)
            from DeviceSession s
            where s.accountId = :account
            and s.endsAt > :now
            and s.lastSeenAt > :idle
            order by s.lastSeenAt desc""";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    Optional<Account> account(UUID id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    /** Whoever else asks for the same waits until this transaction is over. */
    void queueUp(UUID key) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key.toString())
                .getSingleResult();
    }

    Optional<Person> person(UUID id) {
        return Optional.ofNullable(entityManager.find(Person.class, id));
    }

    Optional<Account> accountNamed(String username) {
        return entityManager
                .createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.keyOf(username))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> accountOf(ProviderLink link) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.providerIssuer = :issuer and a.providerSubject = :subject",
                        Account.class)
                .setParameter("issuer", link.issuer())
                .setParameter("subject", link.subject())
                .getResultStream()
                .findFirst();
    }

    Optional<Identified> identified(String tokenHash, Instant now) {
        return Identified.of(
                entityManager
                        .createNativeQuery(IDENTIFIED)
                        .setParameter(2, tokenHash)
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, Timestamp.from(now.minus(DeviceSession.IDLE))),
                VietnamTime.day(now));
    }

    /** Whoever may still sign in. */
    Optional<Identified> active(UUID account, LocalDate day) {
        return Identified.of(entityManager.createNativeQuery(ACTIVE).setParameter(2, account), day);
    }

    void touch(UUID session, Instant now) {
        entityManager
                .createQuery("update DeviceSession s set s.lastSeenAt = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", session)
                .executeUpdate();
    }

    /** Past the version, for somebody may sign in twice at once, and nobody overwrites anything by it. */
    void signedIn(UUID account, Instant now) {
        entityManager
                .createQuery("update Account a set a.lastSignInAt = :now where a.id = :id")
                .setParameter("now", now)
                .setParameter("id", account)
                .executeUpdate();
    }

    /** Whether that is a session of that account, not older than so. */
    boolean began(String tokenHash, UUID account, Instant since) {
        return entityManager
                        .createQuery("""
                                select count(s)
                                from DeviceSession s
                                where s.tokenHash = :hash
                                and s.accountId = :account
                                and s.startedAt > :since""", Long.class)
                        .setParameter("hash", tokenHash)
                        .setParameter("account", account)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /** Those that still open the portal. */
    List<SessionRow> sessionsOf(UUID account, Instant now) {
        return entityManager
                .createQuery(SESSIONS, SessionRow.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("idle", now.minus(DeviceSession.IDLE))
                .getResultList();
    }

    void endSession(String tokenHash) {
        entityManager
                .createQuery("delete from DeviceSession s where s.tokenHash = :hash")
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    int endSessionsExcept(UUID account, String tokenHash) {
        return entityManager
                .createQuery("delete from DeviceSession s where s.accountId = :account and s.tokenHash <> :hash")
                .setParameter("account", account)
                .setParameter("hash", tokenHash)
                .executeUpdate();
    }

    void sweep(Instant now) {
        entityManager
                .createQuery("delete from DeviceSession s where s.endsAt < :now or s.lastSeenAt < :idle")
                .setParameter("now", now)
                .setParameter("idle", now.minus(DeviceSession.IDLE))
                .executeUpdate();
    }

    List<String> lastPasswords(UUID account, int count) {
        return Sql.rows(entityManager
                        .createNativeQuery("""
                                select password_hash, changed_at from password_history
                                where account_id = ?1
                                order by changed_at desc
                                limit ?2""")
                        .setParameter(1, account)
                        .setParameter(2, count))
                .map(row -> (String) row[0])
                .toList();
    }

    void rememberPassword(UUID account, String hash, Instant now) {
        entityManager
                .createNativeQuery(
                        "insert into password_history (account_id, changed_at, password_hash) values (?1, ?2, ?3)")
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, hash)
                .executeUpdate();
    }
}
