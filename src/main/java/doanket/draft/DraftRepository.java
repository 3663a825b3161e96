package doanket.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DraftRepository {

    private static final String FIND = """
            select cast(body as text), updated_at
            from draft
            where account_id = ?1
            and form_key = ?2""";

    /** One statement decides between two tabs: a draft is replaced only by a tab that knows it, or if there is none. */
    private static final String KEEP = """
            insert into draft (account_id, form_key, body, updated_at)
            values (?1, ?2, cast(?3 as jsonb), ?4)
            on conflict (account_id, form_key) do update
            set body = excluded.body, updated_at = excluded.updated_at
            where draft.updated_at = ?5""";

    private static final String DROP = """
            insert into draft (account_id, form_key, body, updated_at)
            values (?1, ?2, null, ?3)
            on conflict (account_id, form_key) do update
            set body = null, updated_at = excluded.updated_at
            where cast(?4 as timestamptz) is null or draft.body is null or draft.updated_at = ?4""";

    @PersistenceContext
    EntityManager entityManager;

    Optional<Draft> find(UUID account, String key) {
        return rows(entityManager
                        .createNativeQuery(FIND)
                        .setParameter(1, account)
                        .setParameter(2, key))
                .stream()
                .map(row -> new Draft((String) row[0], ((Timestamp) row[1]).toInstant()))
                .findFirst();
    }

    boolean keep(UUID account, String key, Draft draft, Instant known) {
        return entityManager
                        .createNativeQuery(KEEP)
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .setParameter(3, draft.body())
                        .setParameter(4, Timestamp.from(draft.updatedAt()))
                        .setParameter(5, Timestamp.from(known))
                        .executeUpdate()
                > 0;
    }

    boolean drop(UUID account, String key, Instant now, Instant known) {
        return entityManager
                        .createNativeQuery(DROP)
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, known == null ? null : Timestamp.from(known))
                        .executeUpdate()
                > 0;
    }

    int dropOlderThan(Instant oldest) {
        return entityManager
                .createNativeQuery("delete from draft where updated_at < ?1")
                .setParameter(1, Timestamp.from(oldest))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
