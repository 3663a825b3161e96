package doanket.identity;

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
class FeedTokenRepository {

    private static final String OWNER = "select t.id, coalesce(t.last_used_at, timestamptz 'epoch'), true, "
            + Identified.COLUMNS + """

            from feed_token t
            join account a on a.id = t.account_id
            join person p on p.id = a.person_id
            where t.token_hash = ?2
            and t.purpose = ?3
            and t.revoked_at is null
            and a.state = 'ACTIVE'
            and not """ + Identified.MUST_CHANGE_PASSWORD;

    private static final String OWN = """
            select new doanket.identity.FeedTokenRow(t.id, t.label, t.madeAt, t.lastUsedAt)
            from FeedToken t
            where t.accountId = :account
            and t.purpose = :purpose
            and t.revokedAt is null
            order by t.madeAt desc""";

    @PersistenceContext
    EntityManager entityManager;

    void add(FeedToken token) {
        entityManager.persist(token);
    }

    Optional<FeedToken> find(UUID id) {
        return Optional.ofNullable(entityManager.find(FeedToken.class, id));
    }

    List<FeedTokenRow> own(UUID account, FeedPurpose purpose) {
        return entityManager
                .createQuery(OWN, FeedTokenRow.class)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Two at once wait for each other, so that the most one may have is never passed. */
    void lock(UUID account) {
        entityManager
                .createNativeQuery("select id from account where id = ?1 for no key update")
                .setParameter(1, account)
                .getSingleResult();
    }

    Optional<Identified> owner(String tokenHash, FeedPurpose purpose, LocalDate day) {
        return Identified.of(
                entityManager
                        .createNativeQuery(OWNER)
                        .setParameter(2, tokenHash)
                        .setParameter(3, purpose.name()),
                day);
    }

    void used(UUID token, Instant now) {
        entityManager
                .createNativeQuery("update feed_token set last_used_at = ?2 where id = ?1")
                .setParameter(1, token)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    void revokeAll(UUID account, Instant now) {
        entityManager
                .createQuery("update FeedToken t set t.revokedAt = :now, t.version = t.version + 1"
                        + " where t.accountId = :account and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }
}
