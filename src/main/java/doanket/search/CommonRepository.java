package doanket.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * In what share of all entries the commonest lexemes stand, counted in a sample of some thousand entries; and what abbreviations
 * stand for. Both are read together and remembered for a minute.
 */
@ApplicationScoped
@Transactional
class CommonRepository {

    static final String SHARES = "select lexeme, share from search_common";

    private static final String VOCABULARY =
            "select lexeme, share, null from search_common union all select brief, null, full_form from search_synonym";

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

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Cache<Boolean, Vocabulary> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    private record Vocabulary(Commonness commonness, List<Synonymous> synonyms) {}

    @PersistenceContext
    EntityManager entityManager;

    /** As last counted. */
    Commonness now() {
        return vocabulary().commonness();
    }

    List<Synonymous> synonyms() {
        return vocabulary().synonyms();
    }

    /** What was changed counts from now on. */
    void forget() {
        known.invalidateAll();
    }

    private Vocabulary vocabulary() {
        return known.get(Boolean.TRUE, unknown -> read());
    }

    private Vocabulary read() {
        var shares = new HashMap<String, Double>();
        var synonyms = new ArrayList<Synonymous>();
        List<?> rows = entityManager.createNativeQuery(VOCABULARY).getResultList();
        for (var one : rows) {
            var row = (Object[]) one;
            if (row[1] == null) {
                synonyms.add(Synonymous.of((String) row[0], (String) row[2]));
            } else {
                shares.put((String) row[0], ((Number) row[1]).doubleValue());
            }
        }
        return new Vocabulary(new Commonness(shares), List.copyOf(synonyms));
    }

    void count() {
        entityManager.createNativeQuery(FORGET).executeUpdate();
        entityManager.createNativeQuery(COUNT).executeUpdate();
        known.invalidateAll();
    }
}
