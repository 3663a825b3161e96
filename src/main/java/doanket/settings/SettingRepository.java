package doanket.settings;

import doanket.platform.PortalJson;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SettingRepository {

    private static final String LATEST = """
            /* job */ select distinct on (kind) kind, version, cast(body as text)
            from setting
            order by kind, version desc""";

    /** Nothing, where somebody has saved that version before. */
    private static final String ADD = """
            insert into setting (kind, version, body, account_id, name, at)
            select ?1, ?2 + 1, cast(?3 as jsonb), ?4, ?5, ?6
            where ?2 = coalesce((select max(version) from setting where kind = ?1), 0)
            on conflict do nothing""";

    /** What counts of one kind of setting, and how often it was saved. */
    record Kept(String kind, int version, JsonObject body) {}

    @PersistenceContext
    EntityManager entityManager;

    /** What counts now, of each kind that was ever saved. */
    List<Kept> latest() {
        return rows(entityManager.createNativeQuery(LATEST)).stream()
                .map(row -> new Kept((String) row[0], ((Number) row[1]).intValue(), PortalJson.object((String) row[2])))
                .toList();
    }

    boolean add(String kind, int seen, JsonObject body, Stamp by) {
        return entityManager
                        .createNativeQuery(ADD)
                        .setParameter(1, kind)
                        .setParameter(2, seen)
                        .setParameter(3, body.toString())
                        .setParameter(4, by.account())
                        .setParameter(5, by.name())
                        .setParameter(6, Timestamp.from(by.at()))
                        .executeUpdate()
                > 0;
    }

    /** Returns the hash under which the picture is kept. */
    String keepEmblem(byte[] bytes) {
        return (String)
                entityManager.createNativeQuery("""
                        insert into emblem (hash, bytes) select encode(sha256(?1), 'hex'), ?1
                        on conflict (hash) do update set hash = excluded.hash
                        returning hash""").setParameter(1, bytes).getSingleResult();
    }

    Optional<byte[]> emblem(String hash) {
        List<?> found = entityManager
                .createNativeQuery("select bytes from emblem where hash = ?1")
                .setParameter(1, hash)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
