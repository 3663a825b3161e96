package doanket.task;

import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of tasks and their history. */
@ApplicationScoped
class RuleRepository {

    private static final int MOST_CHANGES = 100;

    @PersistenceContext
    EntityManager entityManager;

    Map<TaskRule, Integer> values() {
        return read("select code, value from task_rule");
    }

    /** Whoever else sets one waits. */
    Map<TaskRule, Integer> hold() {
        return read("select code, value from task_rule order by code for update");
    }

    /** What is not set counts as usual; a code of an older or newer release is passed over. */
    private Map<TaskRule, Integer> read(String sql) {
        var values = new EnumMap<TaskRule, Integer>(TaskRule.class);
        for (var rule : TaskRule.values()) {
            values.put(rule, rule.usual());
        }
        Sql.rows(entityManager.createNativeQuery(sql)).forEach(row -> {
            for (var rule : TaskRule.values()) {
                if (rule.name().equals(row[0])) {
                    values.put(rule, (Integer) row[1]);
                }
            }
        });
        return values;
    }

    void set(TaskRule rule, int value) {
        entityManager
                .createNativeQuery("""
                        insert into task_rule (code, value)
                        values (?1, ?2)
                        on conflict (code) do update set value = ?2""")
                .setParameter(1, rule.name())
                .setParameter(2, value)
                .executeUpdate();
    }

    void note(TaskRule rule, int before, int after, String reason, Stamp by) {
        entityManager
                .createNativeQuery("""
                        insert into task_rule_change (id, code, before, after, reason, account_id, name, post, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, Uuids.next())
                .setParameter(2, rule.name())
                .setParameter(3, before)
                .setParameter(4, after)
                .setParameter(5, reason)
                .setParameter(6, by.account())
                .setParameter(7, by.name())
                .setParameter(8, by.postLabel())
                .setParameter(9, Timestamp.from(by.at()))
                .executeUpdate();
    }

    List<RuleSheet.Change> changes() {
        return Sql.rows(entityManager.createNativeQuery("""
                                select code, before, after, reason, name, post, at
                                from task_rule_change
                                order by at desc, id desc
                                limit ?1""").setParameter(1, MOST_CHANGES))
                .map(row -> new RuleSheet.Change(
                        TaskRule.valueOf((String) row[0]),
                        (Integer) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        Sql.instant(row[6])))
                .toList();
    }
}
