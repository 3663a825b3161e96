package doanket.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What ended with a unit that was closed by itself, and the same back again; each kind in one statement. */
@ApplicationScoped
class ClosingRepository {

    private static final String KEEP = """
            insert into unit_closing (unit_id, object_id, what, valid_to)
            select ?1, ?1, 'UNIT', cast(null as date)
            union all
            select ?1, r.id, 'RELATION', r.valid_to
            from unit_relation r
            where (r.lower_id = ?1 or r.upper_id = ?1) and (r.valid_to is null or r.valid_to > ?2)
            union all
            select ?1, a.id, 'POST', a.valid_to
            from appointment a
            where a.unit_id = ?1 and (a.valid_to is null or a.valid_to > ?2)""";

    /** What somebody has ended otherwise meanwhile stays as it is. */
    private static final String PUT_BACK = """
            update %1$s o
            set valid_to = c.valid_to, version = o.version + 1
            from unit_closing c
            where c.unit_id = ?1 and c.what = '%2$s' and c.object_id = o.id and o.valid_to = ?2""";

    private static final List<String> FORGET =
            List.of("delete from succession where predecessor_id = ?1", "delete from unit_closing where unit_id = ?1");

    @PersistenceContext
    EntityManager entityManager;

    void keep(UUID unit, LocalDate lastDay) {
        run(KEEP, unit, lastDay);
    }

    boolean isKept(UUID unit) {
        return !entityManager
                .createNativeQuery("select 1 from unit_closing where unit_id = ?1 and what = 'UNIT'")
                .setParameter(1, unit)
                .getResultList()
                .isEmpty();
    }

    void putBack(UUID unit, LocalDate lastDay) {
        entityManager.flush();
        run(PUT_BACK.formatted("unit_relation", "RELATION"), unit, lastDay);
        run(PUT_BACK.formatted("appointment", "POST"), unit, lastDay);
        FORGET.forEach(sql ->
                entityManager.createNativeQuery(sql).setParameter(1, unit).executeUpdate());
    }

    private void run(String sql, UUID unit, LocalDate lastDay) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, unit)
                .setParameter(2, Date.valueOf(lastDay))
                .executeUpdate();
    }
}
