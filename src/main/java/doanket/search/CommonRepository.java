package doanket.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In what share of all entries the commonest lexemes stand, counted in a sample of some thousand entries. */
@ApplicationScoped
@Transactional
class CommonRepository {

    static final String SHARES = "select lexeme, share from search_common";

    /** Another node that counts at the same time is not waited for. */
    static final String FORGET = "delete from search_common where pg_try_advisory_xact_lock(4040404)";

    /** Relative to the commonest of all, which stands in nearly every entry: only the order matters. Who comes second finds the words there. */
    static final String COUNT = """
            with size as (
                select least(100, 500000.0 / greatest(1, count(*))) as percent from search_entry
            ),
            sample as (
                select format('search_entry tablesample system (%s)', percent) as entries from size
            ),
            counted as (
                select s.word, s.ndoc, max(s.ndoc) over () as most
                from sample, ts_stat('select words from ' || sample.entries) s
                where length(s.word) <= 100
            )
            insert into search_common (lexeme, share)
            select word, cast(ndoc as real) / most from counted order by ndoc desc, word limit 4000
            on conflict do nothing""";

    private static final Duration FRESH = Duration.ofHours(1);

    private final Cache<Boolean, Commonness> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    @PersistenceContext
    EntityManager entityManager;

    /** As last counted; remembered for an hour. */
    Commonness now() {
        return known.get(Boolean.TRUE, unknown -> new Commonness(shares()));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Double> shares() {
        var shares = new HashMap<String, Double>();
        for (var row : (List<Object[]>) entityManager.createNativeQuery(SHARES).getResultList()) {
            shares.put((String) row[0], ((Number) row[1]).doubleValue());
        }
        return shares;
    }

    void count() {
        entityManager.createNativeQuery(FORGET).executeUpdate();
        entityManager.createNativeQuery(COUNT).executeUpdate();
        known.invalidateAll();
    }
}
