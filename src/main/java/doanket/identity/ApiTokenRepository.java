package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ApiTokenRepository {

    /** Whose token it is, what it may be used for, and what the log calls it. */
    record Owner(Identified identified, Set<ApiScope> scopes, String told) {}

    private static final String OWNER = "select t.id, coalesce(t.last_used_at, timestamptz 'epoch'), true, "
            + Identified.COLUMNS + """
            , t.scopes, concat(t.prefix, '… (', t.name, ')')
            from api_token t
            join account a on a.id = t.account_id
            join person p on p.id = a.person_id
            where t.token_hash = ?2
            and t.valid_until >= ?1
            and t.revoked_at is null
            and a.state = 'ACTIVE'
            and not """ + Identified.MUST_CHANGE_PASSWORD;

    private static final String OWN = """
            select t.id, t.name, t.prefix, t.scopes, t.madeAt, t.validUntil, t.lastUsedAt
            from ApiToken t
            where t.accountId = :account
            and t.revokedAt is null
            order by t.madeAt desc, t.id desc""";

    private static final int DAYS_OF_NOTICE = 14;

    @PersistenceContext
    EntityManager entityManager;

    void add(ApiToken token) {
        entityManager.persist(token);
    }

    Optional<ApiToken> find(UUID id) {
        return Optional.ofNullable(entityManager.find(ApiToken.class, id));
    }

    List<ApiTokenRow> own(UUID account, LocalDate day) {
        return entityManager.createQuery(OWN, Object[].class).setParameter("account", account).getResultList().stream()
                .map(row -> row(row, day))
                .toList();
    }

    private static ApiTokenRow row(Object[] row, LocalDate day) {
        var until = (LocalDate) row[5];
        return new ApiTokenRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                List.copyOf(ApiScope.split((String) row[3])),
                (Instant) row[4],
                until,
                (Instant) row[6],
                standing(until, day));
    }

    static ApiTokenRow.Standing standing(LocalDate until, LocalDate day) {
        if (until.isBefore(day)) {
            return ApiTokenRow.Standing.ENDED;
        }
        return until.isAfter(day.plusDays(DAYS_OF_NOTICE)) ? ApiTokenRow.Standing.GOOD : ApiTokenRow.Standing.ENDING;
    }

    Optional<Owner> owner(String tokenHash, LocalDate day) {
        return Identified.rows(entityManager.createNativeQuery(OWNER).setParameter(2, tokenHash), day)
                .map(row -> new Owner(Identified.of(row), ApiScope.split((String) row[Identified.COUNT]), (String)
                        row[Identified.COUNT + 1]))
                .findFirst();
    }

    void used(UUID token, Instant now) {
        entityManager
                .createNativeQuery("update api_token set last_used_at = ?2 where id = ?1")
                .setParameter(1, token)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    void revokeAll(UUID account, Instant now) {
        entityManager
                .createQuery("update ApiToken t set t.revokedAt = :now, t.version = t.version + 1"
                        + " where t.accountId = :account and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }
}
