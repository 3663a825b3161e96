package doanket.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/** Single indicators as administrators keep them. */
@ApplicationScoped
class IndicatorStore {

    private static final String ADD_CRITERION = """
            insert into criterion (id, set_id, code, name, group_name, sort)
            select ?1, ?2, ?3, ?4, '', coalesce(max(sort), 0) + 1 from criterion where set_id = ?2""";

    private static final String ADD = """
            insert into indicator (id, criterion_id, code, name, value_type, unit, direction, may_not_apply, sum_rule,
                lowest, highest, note, from_day, sort)
            select ?1, ?13, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, coalesce(max(sort), 0) + 1
            from indicator
            where criterion_id = ?13""";

    private static final String CHANGE = """
            update indicator set code = ?2, name = ?3, value_type = ?4, unit = ?5, direction = ?6, may_not_apply = ?7,
                sum_rule = ?8, lowest = ?9, highest = ?10, note = ?11, from_day = ?12, version = version + 1
            where id = ?1 and version = ?13""";

    private static final String RETIRE = """
            update indicator set retired_on = ?2, version = version + 1
            where id = ?1 and version = ?3""";

    @PersistenceContext
    EntityManager entityManager;

    /** An indicator as it is kept. */
    record Kept(
            UUID id,
            String code,
            String name,
            IndicatorForm.Rules rules,
            BigDecimal lowest,
            BigDecimal highest,
            LocalDate from) {}

    void addCriterion(UUID id, UUID set, String code, String name) {
        entityManager
                .createNativeQuery(ADD_CRITERION)
                .setParameter(1, id)
                .setParameter(2, set)
                .setParameter(3, code)
                .setParameter(4, name)
                .executeUpdate();
    }

    void add(Kept kept, UUID criterion) {
        filled(ADD, kept).setParameter(13, criterion).executeUpdate();
    }

    /** Whether nobody had changed it since it was read in that version. */
    boolean change(Kept kept, long version) {
        return filled(CHANGE, kept).setParameter(13, version).executeUpdate() > 0;
    }

    /** Null for going on. Whether nobody had changed it since it was read in that version. */
    boolean retire(UUID id, LocalDate day, long version) {
        return entityManager
                        .createNativeQuery(RETIRE)
                        .setParameter(1, id)
                        .setParameter(2, day == null ? null : Date.valueOf(day))
                        .setParameter(3, version)
                        .executeUpdate()
                > 0;
    }

    /** Whether any figure of it was approved. */
    boolean isUsed(UUID id) {
        return !entityManager
                .createNativeQuery("select 1 from assessment where indicator_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private Query filled(String sql, Kept kept) {
        var rules = kept.rules();
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, kept.id())
                .setParameter(2, kept.code())
                .setParameter(3, kept.name())
                .setParameter(4, rules.type().name())
                .setParameter(5, rules.unit())
                .setParameter(6, rules.direction().name())
                .setParameter(7, rules.mayNotApply())
                .setParameter(8, rules.sum().name())
                .setParameter(9, kept.lowest())
                .setParameter(10, kept.highest())
                .setParameter(11, rules.note())
                .setParameter(12, kept.from() == null ? null : Date.valueOf(kept.from()));
    }
}
