package doanket.identity;

import doanket.platform.Sql;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FactorRepository {

    private static final String FOUND = """
            select f.secret, f.confirmed_at, (
                select count(*) from recovery_code r where r.account_id = f.account_id and r.used_at is null)
            from second_factor f
            where f.account_id = ?1""";

    private static final String BEGIN = """
            insert into second_factor (account_id, secret, last_step) values (?1, ?2, 0)
            on conflict (account_id) do update set secret = excluded.secret, last_step = 0
            where second_factor.confirmed_at is null""";

    /** Of two who type the same code at once only one is let in by it. */
    private static final String TAKE = """
            update second_factor
            set last_step = ?2, confirmed_at = coalesce(confirmed_at, ?3)
            where account_id = ?1
            and last_step < ?2""";

    private static final String USE = """
            update recovery_code
            set used_at = ?3
            where account_id = ?1
            and hash = ?2
            and used_at is null""";

    @PersistenceContext
    EntityManager entityManager;

    /** The secret, since when it counts (null: it is being set up), and how many codes on paper are left. */
    record Found(String secret, Instant confirmedAt, int left) {}

    Optional<Found> find(UUID account) {
        return Sql.rows(entityManager.createNativeQuery(FOUND).setParameter(1, account))
                .map(row -> new Found(
                        (String) row[0],
                        row[1] == null ? null : ((Timestamp) row[1]).toInstant(),
                        ((Number) row[2]).intValue()))
                .findFirst();
    }

    void begin(UUID account, String secret) {
        entityManager
                .createNativeQuery(BEGIN)
                .setParameter(1, account)
                .setParameter(2, secret)
                .executeUpdate();
    }

    boolean take(UUID account, long step, Instant now) {
        return entityManager
                        .createNativeQuery(TAKE)
                        .setParameter(1, account)
                        .setParameter(2, step)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    boolean use(UUID account, String hash, Instant now) {
        return entityManager
                        .createNativeQuery(USE)
                        .setParameter(1, account)
                        .setParameter(2, hash)
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** In place of all earlier ones. */
    void replaceCodes(UUID account, List<String> hashes) {
        dropCodes(account);
        var insert = new StringBuilder("insert into recovery_code (id, account_id, hash) values ");
        for (int i = 0; i < hashes.size(); i++) {
            insert.append(i == 0 ? "" : ", ").append("(?, ?, ?)");
        }
        var query = entityManager.createNativeQuery(insert.toString());
        int place = 1;
        for (var hash : hashes) {
            query.setParameter(place++, Uuids.next());
            query.setParameter(place++, account);
            query.setParameter(place++, hash);
        }
        query.executeUpdate();
    }

    /** Whether there was any. */
    boolean drop(UUID account) {
        dropCodes(account);
        return entityManager
                        .createNativeQuery("delete from second_factor where account_id = ?1")
                        .setParameter(1, account)
                        .executeUpdate()
                == 1;
    }

    private void dropCodes(UUID account) {
        entityManager
                .createNativeQuery("delete from recovery_code where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    void proven(String tokenHash, Instant now) {
        entityManager
                .createNativeQuery("update device_session set proven_at = ?2 where token_hash = ?1")
                .setParameter(1, tokenHash)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }
}
