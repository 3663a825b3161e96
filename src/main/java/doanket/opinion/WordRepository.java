package doanket.opinion;

import static doanket.opinion.PetitionRepository.number;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The offices' own words as administrators keep them, and the least count of people that is shown. */
@ApplicationScoped
class WordRepository {

    private static final String LINES = """
            select w.code, w.name_vi, w.name_en, w.group_code, coalesce(g.name_%1$s, ''), w.position, w.open, w.version,
                coalesce(n.times, 0)
            from opinion_word w
            left join opinion_word g on g.kind = 'GROUP' and g.code = w.group_code
            left join (%2$s) as n (code, times) on n.code = w.code
            where w.kind = ?1
            order by w.position, w.code""";

    private static final String ADD = """
            insert into opinion_word (kind, code, group_code, name_vi, name_en, position)
            select ?1, ?2, ?3, ?4, ?5, least(999, coalesce(cast(?6 as int), max(position) + 1, 1))
            from opinion_word
            where kind = ?1""";

    private static final String CHANGE = """
            update opinion_word
            set group_code = ?3, name_vi = ?4, name_en = ?5, position = ?6, version = version + 1
            where kind = ?1 and code = ?2""";

    @PersistenceContext
    EntityManager entityManager;

    List<WordRow> lines(WordKind kind, boolean english) {
        return Sql.rows(entityManager
                        .createNativeQuery(LINES.formatted(english ? "en" : "vi", uses(kind)))
                        .setParameter(1, kind.name()))
                .map(row -> new WordRow(
                        (String) row[0],
                        new WordRow.Names((String) row[1], (String) row[2], (String) row[3], (String) row[4]),
                        number(row[5]),
                        (Boolean) row[6],
                        number(row[7]),
                        ((Number) row[8]).longValue()))
                .toList();
    }

    /** Of all units, also what is still written. */
    private static String uses(WordKind kind) {
        return switch (kind) {
            case TOPIC -> "select topic, count(*) from opinion_petition group by topic";
            case CHANNEL -> "select channel, count(*) from opinion_batch group by channel";
            case COMPETENCE -> "select competence, count(*) from opinion_petition group by competence";
            case GROUP -> "select group_code, count(*) from opinion_word where kind = 'TOPIC' group by group_code";
        };
    }

    /** Whoever else changes words waits; readers do not. */
    void hold() {
        entityManager
                .createNativeQuery("lock table opinion_word in share row exclusive mode")
                .executeUpdate();
    }

    /** Whoever has read words to write something with them comes to an end first, so that nothing is written with a removed one. */
    void holdAgainstReaders() {
        entityManager
                .createNativeQuery("lock table opinion_word in access exclusive mode")
                .executeUpdate();
    }

    /** Without an order at the end. */
    void add(WordKind kind, String code, WordRow.Names names, Integer order) {
        put(ADD, kind, code, names, order == null ? null : order.toString());
    }

    void change(WordKind kind, String code, WordRow.Names names, int order) {
        put(CHANGE, kind, code, names, order);
    }

    private void put(String sql, WordKind kind, String code, WordRow.Names names, Object order) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, kind.name())
                .setParameter(2, code)
                .setParameter(3, names.group())
                .setParameter(4, names.vietnamese())
                .setParameter(5, names.english())
                .setParameter(6, order)
                .executeUpdate();
    }

    void open(WordKind kind, String code, boolean open) {
        entityManager
                .createNativeQuery(
                        "update opinion_word set open = ?3, version = version + 1 where kind = ?1 and code = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, code)
                .setParameter(3, open)
                .executeUpdate();
    }

    void remove(WordKind kind, String code) {
        entityManager
                .createNativeQuery("delete from opinion_word where kind = ?1 and code = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, code)
                .executeUpdate();
    }

    /** Whether any topic that may be chosen falls to it. */
    boolean isNeeded(String group) {
        return ((Number) entityManager
                                .createNativeQuery(
                                        "select count(*) from opinion_word where kind = 'TOPIC' and open and group_code = ?1")
                                .setParameter(1, group)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    WordSheet.Least least() {
        return Sql.rows(entityManager.createNativeQuery(
                        "select least_people, version, kept_years from opinion_setting"))
                .map(row -> new WordSheet.Least(number(row[0]), number(row[1]), number(row[2])))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nobody else had changed it. */
    boolean least(int people, int seen) {
        return set("least_people", people, seen);
    }

    /** Whether nobody else had changed it. */
    boolean keep(int years, int seen) {
        return set("kept_years", years, seen);
    }

    private boolean set(String column, int number, int seen) {
        return entityManager
                        .createNativeQuery("update opinion_setting set " + column
                                + " = ?1, version = version + 1 where version = ?2")
                        .setParameter(1, number)
                        .setParameter(2, seen)
                        .executeUpdate()
                > 0;
    }
}
